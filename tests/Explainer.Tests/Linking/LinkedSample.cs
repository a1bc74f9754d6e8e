using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Reading;

namespace Explainer.Tests.Linking;

/// <summary>A site of a few files, linked for a test.</summary>
internal sealed record LinkedSample(LinkedSite Linked, ImmutableArray<Problem> Problems)
{
    private const string Settings = "title: A test\nbase-url: https://example.org/\n";

    /// <summary>Takes files, path and text, through the stages up to link.</summary>
    public static LinkedSample Of(params IEnumerable<(string Path, string Text)> files)
    {
        var content = files.Select(f => new SourceFile(f.Path, f.Text)).OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();
        var sources = new SourceSet(new("site.yml", Settings), content, [], [], [], []);
        var problems = new ProblemList();
        var read = SiteSettingsReader.Read(sources.Configuration, problems)!;
        var site = SiteModeler.Model(CommonGround.Of(SiteParser.Parse(sources, read, problems), new()), new(), problems).Site;
        return new(Linker.Link(site, problems), problems.Sorted(ImmutableDictionary<string, Severity>.Empty));
    }

    /// <summary>The text of an entry with its mentions in brackets: <c>[[slug|name]]</c>; section after section.</summary>
    public string Text(Explainer.Model.EntryKey key) =>
        string.Join("\n", Linked.Bodies[key].Sections.Select(s => Marks.Show(s.Parts)));

    /// <summary>Problems of one rule, as "line:column message".</summary>
    public IEnumerable<string> Of(Rule rule) => Problems.Where(p => p.Rule == rule).Select(p => $"{p.At!.Value.File.Path}({p.At.Value.From.Line},{p.At.Value.From.Column}): {p.Message} | {p.Hint}");
}
