using System.CommandLine;
using System.Diagnostics;
using Explainer.Authoring;
using Explainer.Reading;

namespace Explainer.Cli;

/// <summary><c>explainer verify</c>: builds twice, each time in another world, and compares the bytes.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var source = AuthoringOptions.Source();
        var command = new Command("verify", "Build twice, in another folder, culture, time zone, file order and core count, and compare every byte") { source };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(source)!, terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string source, Terminal terminal, CancellationToken cancel)
    {
        var home = Directory.CreateTempSubdirectory("explainer-verify-").FullName;
        try
        {
            var read = Faults.TurnedIntoWords(terminal, () =>
            {
                _ = SourceReader.Read(source);
                FolderDifference.CopySite(source, Path.Join(home, "first"));
                FolderDifference.CopySite(source, Path.Join(home, "a second place", "ıçé"));
                return ExitCode.Fine;
            });
            if (read != ExitCode.Fine)
                return read;
            var (one, two) = (Path.Join(home, "one"), Path.Join(home, "two"));
            var code = await BuildAsync(Path.Join(home, "first"), one, "C", "UTC", "2", terminal, cancel);
            if (code == ExitCode.Fine)
                code = await BuildAsync(Path.Join(home, "a second place", "ıçé"), two, "tr_TR.UTF-8", "Pacific/Kiritimati", "1", terminal, cancel);
            if (code != ExitCode.Fine)
                return code;
            return Tell(FolderDifference.Between(one, two), terminal);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    // A build in a process of its own: culture, zone and cores are fixed when a process begins.
    private static async Task<int> BuildAsync(string source, string output, string culture, string zone, string cores, Terminal terminal, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(VerifyCommand).Assembly.Location, "build", "--source", source, "--output", output })
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in new[] { ("LC_ALL", culture), ("LANG", culture), ("TZ", zone), ("DOTNET_PROCESSOR_COUNT", cores) })
            start.Environment[name] = value;
        using var build = Process.Start(start)!;
        var (said, complained) = (build.StandardOutput.ReadToEndAsync(cancel), build.StandardError.ReadToEndAsync(cancel));
        await build.WaitForExitAsync(cancel);
        if (build.ExitCode != ExitCode.Fine)
            Repeat(await said, await complained, terminal);
        return build.ExitCode;
    }

    private static int Tell(IReadOnlyList<string> differences, Terminal terminal)
    {
        foreach (var line in differences)
            terminal.Out.WriteLine(line);
        terminal.Out.Flush();
        terminal.Error.WriteLine(differences.Count == 0 ? "Both builds have the same bytes" : "The builds differ: something in a layout depends on the machine, or this is a bug in Explainer");
        return differences.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }

    private static void Repeat(string said, string complained, Terminal terminal)
    {
        terminal.Out.Write(said);
        terminal.Out.Flush();
        terminal.Error.Write(complained);
    }
}
