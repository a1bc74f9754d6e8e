using System.CommandLine;
using Explainer.Authoring;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer schema</c>: writes what editors complete front matter and <c>site.yml</c> with.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var source = AuthoringOptions.Source();
        var output = new Option<string?>("--output") { Description = "Where the schemas go [default: .explainer/schema in the source folder]", HelpName = "DIR" };
        var command = new Command("schema", "Write JSON Schemas of front matter and site.yml, with this site's slugs and sources") { source, output };
        command.SetAction(parsed => Faults.TurnedIntoWords(terminal, () =>
        {
            var problems = new ProblemList();
            var root = parsed.GetValue(source)!;
            var folder = parsed.GetValue(output) ?? Path.Join(root, ".explainer", "schema");
            if (SchemaFiles.Make(SourceReader.Read(root, builtInLayoutsOnly: true), problems) is not { } files)
                return Answers.Unreadable(problems, terminal);
            SourceWriter.Replace(folder, files);
            foreach (var file in files)
                terminal.Out.WriteLine(Path.Join(folder, file.Path));
            terminal.Out.Flush();
            terminal.Error.WriteLine(Use(folder));
            return ExitCode.Fine;
        }));
        return command;
    }

    // The YAML extension of VS Code takes schemas by file pattern; front matter stands in Markdown, for which a modeline serves other editors.
    private static string Use(string folder)
    {
        var path = folder.Replace('\\', '/');
        return $$"""
            Write them again after adding pages or sources. In VS Code, with the extension "YAML" (redhat.vscode-yaml), put this into .vscode/settings.json:
              "yaml.schemas": { "{{path}}/site.schema.json": "site.yml", "{{path}}/sources.schema.json": "content/sources.yml" }
            For front matter, use an editor or extension that reads JSON Schemas for the YAML in Markdown, and give it one schema for each folder:
              {{path}}/articles.schema.json for content/articles/**/*.md, and so on.
            """;
    }
}
