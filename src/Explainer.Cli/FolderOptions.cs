using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>The options of <c>check --site</c> and <c>check --external</c>.</summary>
internal sealed class FolderOptions
{
    // What these say is about content, which a folder of HTML has none of.
    private static readonly string[] NotWithSite = ["--source", "--output", "--as-of", "--drafts", "--portable", "--builtin-layouts"];

    private readonly Option<string?> site = new("--site") { Description = "Check a folder of static HTML, made by any tool", HelpName = "DIR" };
    private readonly Option<string[]> ignore = new("--ignore") { Description = "With --site or --external: leave out a URL, page or file; * stands for any characters", HelpName = "PATTERN", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> rules = new("--rule") { Description = "With --site: set a rule's severity: error, warning, info or off", HelpName = "NAME=SEVERITY", DefaultValueFactory = _ => [] };
    private readonly Option<bool> external = new("--external") { Description = "Also ask the network about links to other hosts" };
    private readonly Option<string?> cache = new("--external-cache") { Description = "With --external: the file that remembers what was learned [default: .explainer/external.json]", HelpName = "FILE" };
    private readonly Option<string?> baseline = new("--baseline") { Description = "With --site: a JSON report whose problems are known and left out", HelpName = "FILE" };

    /// <summary>Makes the options with their checks.</summary>
    public FolderOptions() => rules.Validators.Add(CheckRules);

    /// <summary>Gives a command all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { site, external, cache, ignore, rules, baseline })
            command.Options.Add(option);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What the user wrote, once it is known to be right; none without <c>--site</c>.</summary>
    public FolderSettings? Read(ParseResult parsed) => parsed.GetValue(site) is not { } folder ? null : new(
        folder,
        [.. parsed.GetValue(ignore) ?? []],
        (parsed.GetValue(rules) ?? []).Select(rule => rule.Split('=')).GroupBy(pair => pair[0], StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => Severities[group.Last()[1]], StringComparer.Ordinal),
        parsed.GetValue(baseline));

    /// <summary>The settings with what the user wrote of the network.</summary>
    public CommandSettings AddTo(CommandSettings settings, ParseResult parsed) => settings with
    {
        External = parsed.GetValue(external) ? new([.. parsed.GetValue(ignore) ?? []]) : null,
        ExternalCache = parsed.GetValue(cache),
    };

    private static ImmutableDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
        ["off"] = Severity.Off,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static void CheckRules(OptionResult result)
    {
        foreach (var rule in result.GetValueOrDefault<string[]>() ?? [])
        {
            var pair = rule.Split('=');
            if (pair.Length != 2 || !Severities.ContainsKey(pair[1]))
                result.AddError($"--rule takes a rule and its severity such as link/broken-link=warning, not '{rule}'");
            else if (!Rules.All.ContainsKey(pair[0]))
                result.AddError($"--rule: there is no rule {pair[0]}{(Spelling.DidYouMean(pair[0], Rules.All.Keys) is { } near ? $"; {near}" : "")}");
        }
    }

    private void CheckTogether(CommandResult result)
    {
        var isGiven = result.GetResult(site) is { Implicit: false };
        foreach (var option in result.Command.Options.Where(option => result.GetResult(option) is { Implicit: false }))
        {
            if (isGiven && NotWithSite.Contains(option.Name))
                result.AddError($"{option.Name} says nothing to --site, which checks finished files");
            else if (option == cache && !result.GetValue(external))
                result.AddError($"{option.Name} belongs to --external");
            else if (!isGiven && option == ignore && !result.GetValue(external))
                result.AddError($"{option.Name} belongs to --site or --external");
            else if (!isGiven && (option == rules || option == baseline))
                result.AddError($"{option.Name} belongs to --site{(option == rules ? "; for your own site, set rules in site.yml" : "")}");
        }
    }
}
