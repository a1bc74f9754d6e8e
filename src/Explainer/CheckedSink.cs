using Explainer.Checking;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;

namespace Explainer;

/// <summary>Has each file read by the check stage before it is handed on.</summary>
/// <param name="checker">Reads it.</param>
/// <param name="sink">Takes it.</param>
internal sealed class CheckedSink(LinkChecker checker, IOutputSink sink) : IOutputSink
{
    /// <inheritdoc/>
    public void Accept(OutputFile file)
    {
        checker.Read(file);
        sink.Accept(file);
    }

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset)
    {
        if (LinkChecker.HasLinks(path))
        {
            using var bytes = new MemoryStream((int)asset.Length);
            using (var stream = asset.Open())
                stream.CopyTo(bytes);
            checker.Read(new(path, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), []));
        }

        checker.Add(path, asset.Length, asset.Sha256, asset.Open);
        sink.Accept(path, asset);
    }

    /// <inheritdoc/>
    public void Accept(MadeFile file) => sink.Accept(file);
}
