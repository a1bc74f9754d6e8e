using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Tests.Diagnostics;

/// <summary>Writes the handbook's page of rules from the catalogue.</summary>
internal static class RulesPage
{
    private static readonly (string Name, string Title)[] Groups =
    [
        ("config", "The settings"), ("content", "The content"), ("mention", "Names"), ("layout", "Layouts"), ("link", "Links"), ("output", "The finished site"),
    ];

    public static string Text()
    {
        var page = new StringBuilder("""
            ---
            title: The rules
            summary: Everything that a build and a check look for, why, and how to mend it.
            ---
            An error keeps the site from being published. A warning does so with `--strict`. What is for information never does; what is off is
            looked for only when you ask for it.

            Set a rule in `site.yml`, by its name, to `error`, `warning`, `info` or `off`:

            ```yaml
            rules:
              link/broken-link: warning
            ```

            For a folder of HTML that another tool made, set it on the command line: `explainer check --site DIR --rule link/broken-link=warning`.

            """.ReplaceLineEndings("\n"));
        foreach (var (name, title) in Groups.Concat(Rules.All.Values.Select(GroupOf).Distinct().Except(Groups.Select(group => group.Name)).Select(name => (name, name))))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var rule in Rules.All.Values.Where(rule => GroupOf(rule) == name))
                page.Append(Entry(rule));
        }

        return page.ToString();
    }

    private static string GroupOf(Rule rule) => rule.Name.Split('/')[0];

    private static string Entry(Rule rule)
    {
        var severity = rule.Severity switch { Severity.Error => "an error", Severity.Warning => "a warning", Severity.Info => "for information", _ => "off" };
        return $"\n### `{rule.Name}`\n\n{rule.Catches}: {severity}, unless you set it.\n\n```text\n{rule.Example}\n```\n\n{Plain(rule.Mend)}\n";
    }

    // Outside of code, brackets and signs of HTML would be read as such.
    private static string Plain(string text) => string.Concat(text.Select(c => c switch
    {
        '[' => "`[",
        ']' => "]`",
        '<' or '*' or '_' or '#' => $"\\{c}",
        _ => c.ToString(),
    }));
}
