using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Serving;
using Explainer.Urls;

namespace Explainer.Cli;

/// <summary>The options of <c>serve</c>.</summary>
internal sealed class ServeOptions
{
    private const int StandardPort = 4000;
    private const int HighestPort = 65535;

    private readonly Option<string> source = AuthoringOptions.Source();
    private readonly Option<int> port = new("--port") { Description = "The port to listen at", HelpName = "NUMBER", DefaultValueFactory = _ => StandardPort };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "The site's address, in place of base-url in site.yml", HelpName = "URL" };
    private readonly Option<DateOnly?> asOf = new("--as-of") { Description = "The day that counts as today [default: the newest date in the content]", HelpName = "DATE", CustomParser = argument => SiteOptions.ParseDay("--as-of", argument) };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Show drafts too" };
    private readonly Option<bool> builtInLayouts = new("--builtin-layouts") { Description = "Leave the site's own layouts out: safe for a stranger's pull request" };

    /// <summary>Makes the options with their checks.</summary>
    public ServeOptions()
    {
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > HighestPort)
                result.AddError($"--port takes a number from 1 to {HighestPort}");
        });
        baseUrl.Validators.Add(CheckBaseUrl);
    }

    /// <summary>Gives a command all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { source, port, baseUrl, asOf, drafts, builtInLayouts })
            command.Options.Add(option);
    }

    /// <summary>What the user wrote, once it is known to be right.</summary>
    public PreviewSettings Read(ParseResult parsed) => new(
        parsed.GetValue(source)!,
        parsed.GetValue(port),
        parsed.GetValue(builtInLayouts),
        new()
        {
            BaseUrl = parsed.GetValue(baseUrl) is { } url && BaseUrl.TryRead(url, out var address, out _) ? address : null,
            AsOf = parsed.GetValue(asOf),
            Drafts = parsed.GetValue(drafts),
        });

    private static void CheckBaseUrl(OptionResult result)
    {
        var text = result.GetValueOrDefault<string?>() ?? "";
        if (!BaseUrl.TryRead(text, out _, out var fault))
            result.AddError($"--base-url takes an address such as https://example.org/explainer/, not '{text}': {fault}");
    }
}
