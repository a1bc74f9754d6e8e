using System.CommandLine;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Reports;
using Explainer.Writing;

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
        command.SetAction((parsed, cancel) => Faults.TurnedIntoWords(terminal, async () =>
        {
            var problems = new ProblemList();
            var sources = SourceReader.Read(options.Source(parsed));
            var store = new DiskCache(options.Source(parsed));
            var table = await Why.MakeAsync(
                parsed.GetValue(url)!, sources, found => Task.Run(() => LayoutCompiler.Compile(sources.Layouts, store, found), cancel), options.Build(parsed), problems, cancel);
            return Answers.Print(table, options.Json(parsed), problems, terminal);
        }));
        return command;
    }
}
