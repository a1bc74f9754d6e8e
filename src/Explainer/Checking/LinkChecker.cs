using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Checking.Folders;
using Explainer.Checking.Pages;
using Explainer.Checking.Whole;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Checking;

/// <summary>
/// The check stage of one run: reads each output file as it is made, and at the end sets what links use against what pages define.
/// What it keeps of a page are its ids, its links to parts of pages that are not read yet, and its faults.
/// </summary>
/// <param name="outputs">Every place of the site.</param>
/// <param name="scope">What the files are held to.</param>
/// <param name="ignores">Which faults to leave out.</param>
/// <param name="layouts">The layouts that made the pages, so that a fault of one is told at its line.</param>
/// <param name="yaml">Where YAML names places of the web, for what no hand link made.</param>
/// <param name="external">Takes the links to other hosts, where somebody wants them.</param>
public sealed class LinkChecker(
    OutputMap outputs, CheckScope scope = CheckScope.Site, IgnoreList? ignores = null, ImmutableArray<SourceFile> layouts = default,
    Lazy<ILookup<string, SourceSpan>>? yaml = null, ExternalLedger? external = null)
{
    private readonly FaultLedger faults = new(outputs, scope, ignores, new(layouts));
    private readonly FragmentLedger fragments = new(scope);
    private readonly IdPool ids = new();
    private readonly RedirectJudge redirects = new(outputs);
    private readonly WholeSite site = new(outputs, new(outputs.Count));
    private int pages;
    private int links;
    private int elsewhere;

    /// <summary>How many links lead to other hosts, which are not asked.</summary>
    public int Elsewhere => elsewhere;

    /// <summary>The links to other hosts, when every file has been read and judged; none unless somebody wants them.</summary>
    public ImmutableArray<ExternalUse> External => external?.Uses(scope == CheckScope.Folder, new(layouts)) ?? [];

    /// <summary>How many faults were left out as the user wished.</summary>
    public int Ignored => faults.Ignored;

    /// <summary>Whether a file of that name is of a kind that has links.</summary>
    public static bool HasLinks(string path) => OutputReader.Reads(path);

    /// <summary>
    /// Reads a file; safe from any thread. Every page has to come, copied ones too; files that have no links, as images, may. The
    /// bytes are not kept. <c>_redirects</c> is judged as the map has it.
    /// </summary>
    public void Read(OutputFile file)
    {
        var document = OutputEntry.Of(file.Path);
        var judge = new DocumentJudge(outputs, scope, redirects, fragments, faults, site, document, new(file.Origins, yaml), external);
        var known = judge.TakesKnownLinks ? new KnownLinks(outputs, fragments, document) : null;
        var facts = OutputReader.Read(file.Path, file.Bytes, known, ids, out var fault);
        if (fault is not null)
            judge.Add(new(Rules.Output.UncheckedFile, $"{file.Path} cannot be read, so that its links are not checked: {fault}", file.Path, "", null));
        if (facts is null)
            return;
        Interlocked.Add(ref links, facts.Uses.Count + (known?.Targets.Count ?? 0));
        if (document is { HasIds: true, IsPage: false })
        {
            fragments.Define(file.Path, new(facts));
            foreach (var found in BrokenSvgRef.Find(facts))
                judge.Add(found);
        }

        if (document.IsPage)
        {
            Interlocked.Increment(ref pages);
            fragments.Define(file.Path, new(facts));
            foreach (var rule in scope == CheckScope.Site ? PageRules.ForOurs : PageRules.ForAll)
            {
                foreach (var found in rule(facts))
                    judge.Add(found);
            }
        }

        judge.Judge(facts, known);
        Interlocked.Add(ref elsewhere, judge.Elsewhere);
    }

    /// <summary>The ids of a page that was read, by its output path; none for what was not read.</summary>
    internal PageIds? PartsOf(string outputPath) => fragments.Of(outputPath);

    /// <summary>
    /// Adds a file whose bytes rules may look at when all pages were read; safe from any thread. Those of files that are not added are
    /// not judged.
    /// </summary>
    /// <param name="path">Its path in the site's folder.</param>
    /// <param name="length">Its size in bytes.</param>
    /// <param name="sha256">SHA-256 of its bytes, lower-case hex, where that is known.</param>
    /// <param name="open">Opens its bytes.</param>
    public void Add(string path, long length, string? sha256, Func<Stream> open) => site.Files[path] = new(length, sha256, open);

    /// <summary>Judges what takes the whole site, when every file has been read, and reports all faults.</summary>
    /// <param name="problems">Takes the faults, the same ones in the same words whatever the order of reading.</param>
    /// <returns>How much was checked.</returns>
    public CheckResult Judge(ProblemList problems)
    {
        redirects.Judge(faults, fragments, external);
        fragments.Judge(faults);
        TextFragment.Judge(site, faults);
        foreach (var rule in scope == CheckScope.Site ? WholeRules.ForOurs : WholeRules.ForAll)
        {
            foreach (var (page, found) in rule(site))
                faults.Add(found, page, []);
        }

        foreach (var twins in outputs.Collisions())
        {
            var names = string.Join(" and ", twins.Select(entry => entry.Path));
            faults.Add(new(Rules.Output.OutputCaseCollision, $"{names} are one file to disks that ignore case or forms of Unicode", names, "", null), twins[0].Url, []);
        }

        faults.Report(problems, new(outputs));
        return new(pages, links);
    }
}
