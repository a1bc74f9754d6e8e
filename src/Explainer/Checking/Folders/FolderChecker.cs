using System.Buffers;
using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer.Checking.Folders;

/// <summary>
/// Checks a folder of static HTML that any tool made. Files are read in parallel, each into a buffer that the next one takes over, so
/// that memory does not grow with the number of pages or their size.
/// </summary>
public static class FolderChecker
{
    /// <summary>The largest file that is read, in bytes: no page that people read is larger.</summary>
    public const int LargestFile = 32 << 20;

    // Larger files are read one after another, so that a folder full of them needs no more memory than one.
    private const int OneAtATime = 4 << 20;

    /// <summary>Checks a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="baseUrl">The URL of its root, base path included; none where it is not known.</param>
    /// <param name="ignores">What to leave out.</param>
    /// <param name="withExternal">Whether somebody wants the links to other hosts.</param>
    /// <param name="problems">Takes the faults.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <returns>How much was checked, how much was not, and the links to other hosts.</returns>
    /// <exception cref="MissingSiteException">There is no such folder.</exception>
    public static (CheckResult Result, FolderCount Count, ImmutableArray<ExternalUse> External) Check(
        string root, string? baseUrl, IgnoreList ignores, bool withExternal, ProblemList problems, CancellationToken cancel)
    {
        if (!Directory.Exists(root))
            throw new MissingSiteException($"there is no folder {root}");
        var files = new FolderLister(problems).List(root);
        var outputs = new OutputMap(baseUrl, files.Select(file => file.Path), ReadRedirects(files, baseUrl, problems), []);
        var checker = new LinkChecker(outputs, CheckScope.Folder, ignores, external: ExternalLedger.Of([], withExternal ? ignores : null));
        foreach (var file in files)
            checker.Add(file.Path, file.Length, null, () => file.Length == 0 ? Stream.Null : File.OpenRead(file.FullPath));
        var large = new Lock();
        var unread = 0;
        Parallel.ForEach(
            files.Where(file => LinkChecker.HasLinks(file.Path)).ToList(),
            new ParallelOptions { CancellationToken = cancel },
            file =>
            {
                if (Read(file, checker, large) is not { } why)
                    return;
                Interlocked.Increment(ref unread);
                problems.Add(new(Rules.Output.UncheckedFile, $"{file.Path} is not checked: {why}", null) { PageFile = file.Path, Target = file.Path });
            });
        var result = checker.Judge(problems);
        ignores.ReportUnused(problems);
        var withLinks = files.Count(file => LinkChecker.HasLinks(file.Path) || IsRedirects(file));
        return (result, new(files.Count, files.Count - withLinks, unread, checker.Elsewhere, checker.Ignored), checker.External);
    }

    private static string? Read(FolderFile file, LinkChecker checker, Lock large)
    {
        if (file.Length > LargestFile)
            return $"it has {file.Length >> 20} MB, and no file over {LargestFile >> 20} MB is read";
        if (file.Length < OneAtATime)
            return ReadBytes(file, checker);
        lock (large)
            return ReadBytes(file, checker);
    }

    private static string? ReadBytes(FolderFile file, LinkChecker checker)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length + 1);
        try
        {
            var length = 0;
            // Of no length are pipes and devices too, which would never end.
            if (file.Length > 0)
            {
                using var handle = File.OpenHandle(file.FullPath);
                while (length < buffer.Length && RandomAccess.Read(handle, buffer.AsSpan(length), length) is > 0 and var read)
                    length += read;
            }

            checker.Read(new OutputFile(file.Path, buffer.AsMemory(0, length), []));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message.Replace(file.FullPath, file.Path, StringComparison.Ordinal);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static List<Redirect> ReadRedirects(List<FolderFile> files, string? baseUrl, ProblemList problems)
    {
        if (files.Find(IsRedirects) is not { Length: > 0 } file)
            return [];
        try
        {
            var redirects = RedirectsReader.Read(new(file.Path, File.ReadAllText(file.FullPath)), SiteBase.Of(baseUrl).Path).ToList();
            ReportTwins(redirects, problems);
            return redirects;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(Rules.Output.UncheckedFile, $"{file.Path} is not checked: {fault.Message.Replace(file.FullPath, file.Path, StringComparison.Ordinal)}", null) { PageFile = file.Path, Target = file.Path });
            return [];
        }
    }

    private static void ReportTwins(List<Redirect> redirects, ProblemList problems)
    {
        foreach (var (from, twins) in redirects.GroupBy(redirect => redirect.From).Select(group => (group.Key, group.DistinctBy(redirect => redirect.Target).ToList())))
        {
            foreach (var twin in twins.Skip(1))
                problems.Add(Rules.Link.RedirectShadowsPage, twin.At!.Value, $"{from} is to lead to {twin.Target}, and by a line before this to {twins[0].Target}");
        }
    }

    private static bool IsRedirects(FolderFile file) => file.Path == "_redirects";
}
