using System.Threading.Channels;

namespace Explainer.Serving;

/// <summary>
/// Watches the source folder of a site: <c>site.yml</c>, <c>content/</c> and <c>layouts/</c>. It tells paths at which something may
/// have changed, and leaves it to the reader to look.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly string[] Folders = ["content", "layouts"];

    private readonly string root;
    private readonly Channel<string> touched = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, FileSystemWatcher> folders = [];
    private readonly FileSystemWatcher top;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The source folder.</param>
    public SourceWatcher(string root)
    {
        this.root = Path.GetFullPath(root);
        foreach (var folder in Folders)
            WatchFolder(folder);
        // For site.yml, and for a folder that is moved away or comes back.
        top = Watch(this.root, deep: false, path =>
        {
            if (Folders.Contains(path))
                WatchFolder(path);
            else if (path != Reading.SourceReader.ConfigurationFile)
                return;
            touched.Writer.TryWrite(path);
        });
    }

    /// <summary>The paths that were touched, relative to the source folder, with <c>/</c> between the parts.</summary>
    public ChannelReader<string> Touched => touched.Reader;

    /// <inheritdoc/>
    public void Dispose()
    {
        top.Dispose();
        lock (folders)
        {
            foreach (var watcher in folders.Values)
                watcher.Dispose();
            folders.Clear();
        }

        touched.Writer.TryComplete();
    }

    private void WatchFolder(string folder)
    {
        lock (folders)
        {
            if (folders.Remove(folder, out var old))
                old.Dispose();
            if (Directory.Exists(Path.Join(root, folder)))
                folders[folder] = Watch(Path.Join(root, folder), deep: true, path => touched.Writer.TryWrite($"{folder}/{path}"));
        }
    }

    private static FileSystemWatcher Watch(string folder, bool deep, Action<string> tell)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = deep,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Tell(e.Name);
        watcher.Created += (_, e) => Tell(e.Name);
        watcher.Deleted += (_, e) => Tell(e.Name);
        watcher.Renamed += (_, e) =>
        {
            Tell(e.OldName);
            Tell(e.Name);
        };
        // The system lost count: the folder itself is what was touched, which means all of it.
        watcher.Error += (_, _) => Tell("");
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Tell(string? name)
        {
            if (name is not null)
                tell(name.Replace('\\', '/'));
        }
    }
}
