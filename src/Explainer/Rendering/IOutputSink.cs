using Explainer.Reading;
using Explainer.Rendering.Made;

namespace Explainer.Rendering;

/// <summary>Takes the site's files one by one, from any thread, in any order: a staging folder, a preview, a test.</summary>
public interface IOutputSink
{
    /// <summary>Takes a rendered file; its bytes may be overwritten after the return.</summary>
    void Accept(OutputFile file);

    /// <summary>Takes a file that is copied as it is to <paramref name="path"/>.</summary>
    void Accept(string path, AssetFile asset);

    /// <summary>Takes a file that takes long to make: it is made only where its bytes are wanted, before the return.</summary>
    void Accept(MadeFile file);
}
