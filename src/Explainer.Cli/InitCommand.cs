using System.CommandLine;
using Explainer.Authoring;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer init DIR</c>: writes a small site to begin with.</summary>
internal static class InitCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder" };
        var command = new Command("init", "Write a small example site into a new folder") { folder };
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var root = parsed.GetValue(folder)!;
            SourceWriter.RefuseUsed(root);
            SourceWriter.Create(root, [.. ExampleSite.Files]);
            foreach (var file in ExampleSite.Files)
                terminal.Out.WriteLine(file.Path);
            terminal.Out.Flush();
            terminal.Error.WriteLine($"Now: explainer build --source {root}");
            return ExitCode.Fine;
        }));
        return command;
    }
}
