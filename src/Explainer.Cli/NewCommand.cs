using System.CommandLine;
using Explainer.Authoring;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Reports;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer new KIND NAME</c>: starts a page.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = EntryKinds.All.ToDictionary(kind => kind.OneOf()[(kind.OneOf().IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        var kindName = new Argument<string>("KIND") { Description = string.Join(", ", words.Keys) };
        kindName.AcceptOnlyFromAmong([.. words.Keys]);
        var name = new Argument<string>("NAME") { Description = "Its name or title" };
        var slug = new Option<string?>("--slug") { Description = "Its slug [default: made of the name]" };
        var redLinks = new Option<bool>("--from-red-links") { Description = "List where the name is mentioned already, as a comment" };
        var source = AuthoringOptions.Source();
        var command = new Command("new", "Start a page: a draft with its keys explained; nothing is overwritten") { kindName, name, slug, redLinks, source };
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var root = parsed.GetValue(source)!;
            var sources = SourceReader.Read(root, builtInLayoutsOnly: true);
            var given = parsed.GetValue(name)!;
            IReadOnlyList<string> mentions = parsed.GetValue(redLinks) ? RedLinkLedger.MentionsOf(given, sources, new ProblemList()) : [];
            if (parsed.GetValue(redLinks) && mentions.Count == 0)
                throw new AuthoringRefusedException($"no text mentions “{given}” without a page; see explainer report red-links");
            var file = EntryStub.Make(
                words[parsed.GetValue(kindName)!],
                given,
                parsed.GetValue(slug) is { } own ? SlugMaker.Checked(own) : SlugMaker.Of(given),
                mentions.Count == 0 ? [] : ["Mentioned in:", .. mentions.Select(line => "  " + line)]);
            SourceWriter.Create(root, [file]);
            terminal.Out.WriteLine(file.Path);
            terminal.Out.Flush();
            return ExitCode.Fine;
        }));
        return command;
    }
}
