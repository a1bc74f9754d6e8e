using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Explainer.Diagnostics.Formats;
using Explainer.Urls;

namespace Explainer.Cli;

/// <summary>The options that <c>build</c> and <c>check</c> share.</summary>
internal sealed class CommandOptions
{
    private readonly Option<string> source = new("--source") { Description = "The folder with site.yml", HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<string?> output = new("--output") { Description = "Where the site goes [default: what site.yml says, or _site]", HelpName = "DIR" };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "The site's address, in place of base-url in site.yml", HelpName = "URL" };
    private readonly Option<DateOnly?> asOf = new("--as-of") { Description = "The day that counts as today [default: the newest date in the content]", HelpName = "DATE", CustomParser = ParseDay };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Build drafts too" };
    private readonly Option<bool> portable = new("--portable") { Description = "Make a folder that works without a server, such as from a USB stick" };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings fail, too" };
    private readonly Option<bool> builtInLayouts = new("--builtin-layouts") { Description = "Leave the site's own layouts out: safe for a stranger's pull request" };
    private readonly Option<string> format = new("--format") { Description = "How problems are printed", DefaultValueFactory = _ => "text" };
    private readonly Option<string[]> reports = new("--report") { Description = "Write a report file as well; its ending says its form: " + string.Join(", ", ReportFormats.Endings), HelpName = "FILE", DefaultValueFactory = _ => [] };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print nothing but problems" };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Print how long each stage took" };

    /// <summary>Makes the options with their checks.</summary>
    public CommandOptions()
    {
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        baseUrl.Validators.Add(CheckBaseUrl);
        reports.Validators.Add(CheckReports);
    }

    /// <summary>Gives a command all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { source, output, baseUrl, asOf, drafts, portable, strict, format, reports, quiet, verbose, builtInLayouts })
            command.Options.Add(option);
    }

    /// <summary>Gives a command those that say what is built and how problems are printed; the others keep what they are without being said.</summary>
    public void AddSourceTo(Command command)
    {
        foreach (var option in new Option[] { source, asOf, format, quiet, verbose, builtInLayouts })
            command.Options.Add(option);
    }

    /// <summary>What the user wrote, once it is known to be right.</summary>
    public CommandSettings Read(ParseResult parsed) => new(
        parsed.GetValue(source)!,
        parsed.GetValue(output),
        parsed.GetValue(baseUrl) is { } url && BaseUrl.TryRead(url, out var address, out _) ? address : null,
        parsed.GetValue(asOf),
        parsed.GetValue(drafts),
        parsed.GetValue(portable),
        parsed.GetValue(strict),
        parsed.GetValue(builtInLayouts),
        parsed.GetValue(format)!,
        [.. parsed.GetValue(reports) ?? []],
        parsed.GetValue(quiet),
        parsed.GetValue(verbose));

    private static DateOnly? ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"--as-of takes a day such as 2022-02-24, not '{text}'");
        return null;
    }

    private void CheckBaseUrl(OptionResult result)
    {
        var text = result.GetValueOrDefault<string?>() ?? "";
        if (!BaseUrl.TryRead(text, out _, out var fault))
            result.AddError($"--base-url takes an address such as https://example.org/explainer/, not '{text}': {fault}");
    }

    private void CheckReports(OptionResult result)
    {
        foreach (var file in result.GetValueOrDefault<string[]>() ?? [])
        {
            if (ReportFormats.ByFile(file) is null)
                result.AddError($"--report takes a file that ends with {string.Join(", ", ReportFormats.Endings)}, not '{file}'");
        }
    }
}
