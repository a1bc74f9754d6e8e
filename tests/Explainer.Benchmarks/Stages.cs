using BenchmarkDotNet.Attributes;
using Explainer.Checking.Folders;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Benchmarks;

/// <summary>Times reading, all that goes on in memory, and the check of a finished folder. <c>build --verbose</c> tells the stages within.</summary>
[InProcess]
[MemoryDiagnoser]
public class Stages
{
    private readonly string folder = Directory.CreateTempSubdirectory("explainer-bench-").FullName;
    private SourceSet sources = null!;
    private CompiledLayouts layouts = null!;

    /// <summary>How many articles the site has.</summary>
    [Params(1000)]
    public int Articles { get; set; }

    /// <summary>Makes a site, compiles its layouts, and publishes it for the check of a folder.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        Corpus.Write("explainer", Articles, folder);
        sources = SourceReader.Read(folder);
        layouts = LayoutCompiler.Compile(sources.Layouts, null, new())!;
        using var output = StagedOutput.Open(folder, Path.Join(folder, "_site"));
        await Build(output);
        output.Commit();
    }

    /// <summary>Takes the folder away.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>From disk to texts in memory.</summary>
    [Benchmark]
    public object Read() => SourceReader.Read(folder);

    /// <summary>From texts to finished and checked pages, which are thrown away.</summary>
    [Benchmark]
    public Task BuildInMemory() => Build(new CountingSink());

    /// <summary>The finished folder, checked as that of any tool.</summary>
    [Benchmark]
    public object CheckFolder() => FolderChecker.Check(Path.Join(folder, "_site"), "https://example.org/", new([]), false, new(), default);

    private Task<BuildResult> Build(Rendering.IOutputSink sink) =>
        SiteBuilder.BuildAsync(sources, _ => Task.FromResult<CompiledLayouts?>(layouts), new(), sink, _ => { }, default);
}
