namespace Explainer.Rendering.Views;

/// <summary>Gives the URLs of the files below <c>layouts/assets/</c>, whose names in the site carry a hash.</summary>
/// <param name="names">All names.</param>
/// <param name="find">The URL of one, relative to the page; null where there is none of that name.</param>
public sealed class AssetUrls(IEnumerable<string> names, Func<string, string?> find)
{
    /// <summary>The URL of a file by its name below <c>layouts/assets/</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file: reported as a fault of the layout.</exception>
    public string this[string name] =>
        find(name) ?? throw new KeyNotFoundException($"layouts/assets has no file {name}; it has {string.Join(", ", names.Order(StringComparer.Ordinal))}");
}
