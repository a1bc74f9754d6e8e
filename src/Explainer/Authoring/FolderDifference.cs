using System.Globalization;

namespace Explainer.Authoring;

/// <summary>Compares two folders byte by byte.</summary>
public static class FolderDifference
{
    private static readonly string[] Folders = ["content", "layouts"];

    /// <summary>What differs, as lines for readers, by path; empty where all is equal.</summary>
    public static IReadOnlyList<string> Between(string first, string second)
    {
        var (one, two) = (Files(first), Files(second));
        return
        [
            .. one.Union(two, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => !two.Contains(path) ? $"{path}: only the first build has it" : !one.Contains(path) ? $"{path}: only the second build has it" : Difference(path, first, second))
                .OfType<string>(),
        ];
    }

    /// <summary>Copies what a site is made of, in another order than it stands in, so that the file system lists it otherwise.</summary>
    public static void CopySite(string from, string to)
    {
        var files = Folders.Select(folder => Path.Join(from, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Append(Path.Join(from, "site.yml"))
            .OrderDescending(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static HashSet<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];

    private static string? Difference(string path, string first, string second)
    {
        var (one, two) = (File.ReadAllBytes(Path.Join(first, path)), File.ReadAllBytes(Path.Join(second, path)));
        var same = one.AsSpan().CommonPrefixLength(two);
        return same == one.Length && same == two.Length ? null : string.Create(CultureInfo.InvariantCulture, $"{path}: the builds differ from byte {same + 1:N0} on");
    }
}
