using System.CommandLine;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Reports;

namespace Explainer.Cli;

/// <summary><c>explainer why URL</c>: every link to and from a page, with what made it.</summary>
internal static class WhyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var url = new Argument<string>("URL") { Description = "The page: its URL, slug or file" };
        var options = new SiteOptions();
        var command = new Command("why", "Show each link to and from a page, and what made it") { url };
        options.AddTo(command);
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var problems = new ProblemList();
            var table = Why.Make(parsed.GetValue(url)!, SourceReader.Read(options.Source(parsed), builtInLayoutsOnly: true), options.Build(parsed), problems);
            return Answers.Print(table, options.Json(parsed), problems, terminal);
        }));
        return command;
    }
}
