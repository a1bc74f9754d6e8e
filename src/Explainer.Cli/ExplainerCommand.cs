using System.CommandLine;

namespace Explainer.Cli;

/// <summary>The command <c>explainer</c> with all that it can do.</summary>
internal static class ExplainerCommand
{
    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] arguments, SitePipeline pipeline, Terminal terminal, CancellationToken cancel = default)
    {
        var root = new RootCommand("Builds a curated foreign-affairs explainer from Markdown, and checks every link, name and date in it.")
        {
            BuildCommand.Create(pipeline, terminal),
            CheckCommand.Create(pipeline, terminal),
            ServeCommand.Create(terminal),
            ReportCommand.Create(terminal),
            WhyCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            NewCommand.Create(terminal),
            ImportCommand.Create(terminal),
            InitCommand.Create(terminal),
            RenameCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            PublishLedgerCommand.Create(pipeline, terminal),
        };

        // An argument that begins with @ is an argument, not a file of arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0
            ? Task.FromResult(Refuse(parsed, terminal.Error))
            : parsed.InvokeAsync(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, cancel);
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var mistake in parsed.Errors)
            error.WriteLine($"explainer: {mistake.Message}");
        error.WriteLine(parsed.CommandResult.Command is RootCommand ? "Try: explainer --help" : $"Try: explainer {parsed.CommandResult.Command.Name} --help");
        return ExitCode.WrongUsage;
    }
}
