namespace Explainer.Rendering.Layouts;

/// <summary>
/// Keeps compiled layouts between runs: a file below <c>.explainer/</c>, or memory. It is a cache: <see cref="Load"/> may return
/// anything, also what was cut short; <see cref="LayoutCompiler"/> checks it.
/// </summary>
public interface ICompiledLayoutStore
{
    /// <summary>What was saved under a key, or null. Never throws for what is missing or cannot be read.</summary>
    /// <param name="key">64 hexadecimal digits, lower case.</param>
    byte[]? Load(string key);

    /// <summary>Keeps bytes under a key. May drop what other keys hold. Never throws for what cannot be written.</summary>
    /// <param name="key">64 hexadecimal digits, lower case.</param>
    /// <param name="image">The bytes.</param>
    void Save(string key, byte[] image);
}
