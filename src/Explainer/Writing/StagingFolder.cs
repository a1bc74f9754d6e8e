using System.Collections.Immutable;

namespace Explainer.Writing;

/// <summary>
/// The folder beside the output where a build collects what it will publish: <c>_site.staging/</c> with <c>lock</c>, <c>files/</c> and,
/// while a commit lasts, <c>journal.json</c>. Beside, because only within one file system is moving a file one step.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private static readonly string[] Ours = ["lock", "files", "journal.json", "journal.json.tmp"];

    private readonly string folder;
    private readonly string output;
    private readonly FileStream held;

    private StagingFolder(string folder, string output, FileStream held) => (this.folder, this.output, this.held) = (folder, output, held);

    /// <summary>Where staged files go.</summary>
    public string Files => Path.Join(folder, "files");

    private string JournalPath => Path.Join(folder, "journal.json");

    /// <summary>
    /// Takes the folder for this build alone. A commit that broke off is finished, what a build that broke off had staged is thrown away.
    /// </summary>
    /// <exception cref="OutputRefusedException">Another build has it, or it holds what is no build's.</exception>
    public static StagingFolder Take(string output)
    {
        var folder = output + ".staging";
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !Ours.Contains(Path.GetFileName(entry)))))
            throw new OutputRefusedException($"{folder} is needed for staging, and holds what no build put there; move it away, or choose another output folder");
#pragma warning disable CA2000 // The staging folder owns its lock.
        var staging = new StagingFolder(folder, output, Hold(folder, output));
#pragma warning restore CA2000
        try
        {
            if (Journal.Load(staging.JournalPath) is { Length: > 0 } steps)
                staging.Finish(steps, _ => { });
            staging.Empty();
            Directory.CreateDirectory(staging.Files);
            return staging;
        }
        catch
        {
            staging.Release();
            throw;
        }
    }

    /// <summary>Publishes: from the moment the journal is written, this build or the next one finishes it.</summary>
    /// <param name="steps">What is to be done.</param>
    /// <param name="before">Called before each step; for tests that break off there.</param>
    public void Commit(ImmutableArray<PublishStep> steps, Action<int> before)
    {
        Journal.Save(JournalPath, steps);
        Finish(steps, before);
    }

    /// <summary>Publishes a whole site where there was none, in one step.</summary>
    /// <param name="before">Called before the step, and once more after it.</param>
    public void CommitWhole(Action<int> before)
    {
        before(0);
        Directory.Move(Files, output);
        before(1);
    }

    /// <summary>Whether a commit has begun and not ended.</summary>
    public bool IsHalfWay => File.Exists(JournalPath);

    /// <summary>Lets go and leaves everything else as it is, as a crash does.</summary>
    public void Release() => held.Dispose();

    /// <summary>Throws away what is staged, unless a commit broke off half-way, and lets go.</summary>
    public void Dispose()
    {
        if (!held.CanWrite)
            return;
        if (!IsHalfWay)
            Empty();
        Release();
        if (!IsHalfWay)
            RemoveIfEmpty();
    }

    // The system lets go of the lock when a process dies, however it dies. One that takes it in the moment when another build removes
    // its file holds nothing that others can see, and so tries again.
    private static FileStream Hold(string folder, string output)
    {
        while (true)
        {
            try
            {
                Directory.CreateDirectory(folder);
                var path = Path.Join(folder, "lock");
                var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
                if (File.Exists(path))
                    return stream;
                stream.Dispose();
            }
            catch (DirectoryNotFoundException)
            {
                // Removed by the build that ended just now.
            }
            catch (IOException busy) when (IsBusy(busy))
            {
                throw new OutputRefusedException($"another build is writing {output}; wait until it has ended", busy);
            }
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsBusy(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);

    private void Finish(ImmutableArray<PublishStep> steps, Action<int> before)
    {
        new Publisher(Files, output).Do(steps, before);
        File.Delete(JournalPath);
    }

    private void Empty()
    {
        if (Directory.Exists(Files))
            Directory.Delete(Files, recursive: true);
        File.Delete(JournalPath + ".tmp");
    }

    private void RemoveIfEmpty()
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // The next build has already put its lock there.
        }
    }
}
