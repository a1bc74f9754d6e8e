using System.CommandLine;

namespace Explainer.Cli;

/// <summary>The options that commands which write for writers share.</summary>
internal static class AuthoringOptions
{
    /// <summary>The source folder.</summary>
    public static Option<string> Source() => new("--source") { Description = "The folder with site.yml", HelpName = "DIR", DefaultValueFactory = _ => "." };
}
