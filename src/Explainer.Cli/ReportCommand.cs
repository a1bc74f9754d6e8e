using System.CommandLine;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Reports;

namespace Explainer.Cli;

/// <summary><c>explainer report NAME</c>: one table about the site, for editors.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = string.Join(", ", SiteReports.Names) };
        name.AcceptOnlyFromAmong([.. SiteReports.Names]);
        var options = new SiteOptions();
        var command = new Command("report", "Show what an editor should look at, most read first") { name };
        options.AddTo(command);
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var problems = new ProblemList();
            var table = SiteReports.Make(parsed.GetValue(name)!, SourceReader.Read(options.Source(parsed), builtInLayoutsOnly: true), options.Build(parsed), problems);
            return Answers.Print(table, options.Json(parsed), problems, terminal);
        }));
        return command;
    }
}
