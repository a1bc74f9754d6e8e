using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Explainer.Cli;

/// <summary>The options of commands that ask the site something: where it is, as of when, drafts too or not, and in which form to answer.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> source = new("--source") { Description = "The folder with site.yml", HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<DateOnly?> asOf = new("--as-of") { Description = "The day that counts as today [default: the newest date in the content]", HelpName = "DATE", CustomParser = argument => ParseDay("--as-of", argument) };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Take drafts into account, too" };
    private readonly Option<string> format = new("--format") { Description = "The form of the answer: text or json", DefaultValueFactory = _ => "text" };

    /// <summary>Makes the options with their checks.</summary>
    public SiteOptions() => format.AcceptOnlyFromAmong("text", "json");

    /// <summary>Gives a command all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { source, asOf, drafts, format })
            command.Options.Add(option);
    }

    /// <summary>The source folder.</summary>
    public string Source(ParseResult parsed) => parsed.GetValue(source)!;

    /// <summary>Whether the answer is to be JSON.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(format) == "json";

    /// <summary>What the site is read with.</summary>
    public BuildOptions Build(ParseResult parsed) => new() { AsOf = parsed.GetValue(asOf), Drafts = parsed.GetValue(drafts) };

    /// <summary>Reads a day, or says that it is none.</summary>
    public static DateOnly? ParseDay(string option, ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"{option} takes a day such as 2022-02-24, not '{text}'");
        return null;
    }
}
