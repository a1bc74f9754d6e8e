using System.CommandLine;
using Explainer.Authoring;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer import FILE…</c>: makes draft articles of texts as they came.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Texts in UTF-8", Arity = ArgumentArity.OneOrMore };
        var title = new Option<string?>("--title") { Description = "The title, for one file; its slug is made of it [default slug: made of the file's name]" };
        var source = AuthoringOptions.Source();
        var command = new Command("import", "Make draft articles of texts, byte for byte; nothing is overwritten or invented") { files, title, source };
        command.Validators.Add(result =>
        {
            if (result.GetValue(title) is not null && result.GetValue(files) is { Length: > 1 })
                result.AddError("--title goes with one file only");
        });
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var root = parsed.GetValue(source)!;
            _ = SourceReader.Read(root, builtInLayoutsOnly: true);
            var articles = parsed.GetValue(files)!.Select(file => SeedImport.Make(file, Read(file), parsed.GetValue(title))).ToList();
            SourceWriter.Create(root, articles);
            foreach (var article in articles)
                terminal.Out.WriteLine(article.Path);
            terminal.Out.Flush();
            terminal.Error.WriteLine("Each is a draft; explainer check names the keys that it still needs.");
            return ExitCode.Fine;
        }));
        return command;
    }

    private static byte[] Read(string file) =>
        File.Exists(file) ? File.ReadAllBytes(file) : throw new AuthoringRefusedException($"there is no file {file}");
}
