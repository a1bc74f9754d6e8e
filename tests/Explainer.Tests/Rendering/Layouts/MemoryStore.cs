using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

/// <summary>A store that tests can look into and spoil.</summary>
internal sealed class MemoryStore : ICompiledLayoutStore
{
    public Dictionary<string, byte[]> Images { get; } = new(StringComparer.Ordinal);

    public int Saves { get; private set; }

    public byte[]? Load(string key) => Images.GetValueOrDefault(key);

    public void Save(string key, byte[] image)
    {
        Saves++;
        Images[key] = image;
    }
}
