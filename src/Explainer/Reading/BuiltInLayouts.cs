using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>The layouts that the tool brings along: this repository's own, embedded in the library under their paths.</summary>
internal static class BuiltInLayouts
{
    private static readonly Assembly Home = typeof(BuiltInLayouts).Assembly;

    /// <summary>The Razor files.</summary>
    public static IEnumerable<SourceFile> Layouts => Names().Where(n => LayoutFiles.IsLayout(n.Path)).Select(n => new SourceFile(n.Path, TextOf(n.Resource)));

    /// <summary>The files that layouts use: styles, scripts, icons.</summary>
    public static IEnumerable<AssetFile> Assets => Names().Where(n => LayoutFiles.IsAsset(n.Path)).Select(n => AssetOf(n.Path, n.Resource));

    // A build on Windows embeds subfolders with backslashes.
    private static IEnumerable<(string Path, string Resource)> Names() =>
        Home.GetManifestResourceNames().Select(name => (name.Replace('\\', '/'), name));

    private static string TextOf(string resource)
    {
        using var reader = new StreamReader(Open(resource), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static AssetFile AssetOf(string path, string resource)
    {
        using var stream = Open(resource);
        return new(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)), () => Open(resource));
    }

    private static Stream Open(string resource) => Home.GetManifestResourceStream(resource)!;
}
