using Explainer.Rendering.Layouts;

namespace Explainer.Writing;

/// <summary>
/// The built-in layouts as they were compiled when the tool was built, which a build of it puts beside it: for every site without layouts of
/// its own. They are the tool's, not a site's, so that they may be used for a stranger's too.
/// </summary>
/// <param name="folder">Where they are; they need not be there.</param>
/// <param name="own">Keeps those of a site's own; null where none may be kept.</param>
public sealed class ShippedLayouts(string folder, ICompiledLayoutStore? own) : ICompiledLayoutStore
{
    /// <inheritdoc/>
    public byte[]? Load(string key)
    {
        try
        {
            var path = Path.Join(folder, key + ".dll");
            return File.Exists(path) ? File.ReadAllBytes(path) : own?.Load(key);
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            return own?.Load(key);
        }
    }

    /// <inheritdoc/>
    public void Save(string key, byte[] image) => own?.Save(key, image);
}
