using System.Text;

namespace Explainer.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("explainer-").FullName;

    public string this[string path] => System.IO.Path.Join(Path, path);

    public TempFolder Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TempFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public TempFolder Link(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.CreateSymbolicLink(this[path], target);
        return this;
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Every file below a folder, with its text, in ordinal order.</summary>
    public SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(this[folder]))
        {
            foreach (var file in Directory.EnumerateFiles(this[folder], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
                tree[System.IO.Path.GetRelativePath(this[folder], file).Replace('\\', '/')] = File.ReadAllText(file);
        }

        return tree;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
