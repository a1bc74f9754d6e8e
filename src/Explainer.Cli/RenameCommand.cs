using System.CommandLine;
using System.Globalization;
using Explainer.Authoring;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer rename OLD NEW</c>: gives a page another slug, everywhere.</summary>
internal static class RenameCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("OLD") { Description = "The page: a slug, actors/slug, or its file" };
        var to = new Argument<string>("NEW") { Description = "Its new slug" };
        var source = AuthoringOptions.Source();
        var command = new Command("rename", "Give a page another slug: move it, update every reference, keep the old URL as an alias") { from, to, source };
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var root = parsed.GetValue(source)!;
            var problems = new ProblemList();
            if (Renamer.Plan(SourceReader.Read(root, builtInLayoutsOnly: true), parsed.GetValue(from)!, parsed.GetValue(to)!, problems) is not { } plan)
                return Answers.Unreadable(problems, terminal);
            if (plan.From != plan.To && Path.Exists(Path.Join(root, plan.To)))
                throw new AuthoringRefusedException($"{plan.To} is there already, and is left as it is");
            SourceWriter.Replace(root, plan.Changed);
            if (plan.From != plan.To)
                SourceWriter.Remove(root, plan.From);
            foreach (var file in plan.Changed)
                terminal.Out.WriteLine(file.Path);
            terminal.Out.Flush();
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.From} is {plan.To} now; {plan.References:N0} reference{(plan.References == 1 ? "" : "s")} updated in {plan.Changed.Length:N0} file{(plan.Changed.Length == 1 ? "" : "s")}"));
            return ExitCode.Fine;
        }));
        return command;
    }
}
