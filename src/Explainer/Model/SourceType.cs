namespace Explainer.Model;

/// <summary>What a source is.</summary>
public enum SourceType
{
    /// <summary>A document.</summary>
    Document,

    /// <summary>A government's account of a meeting or call.</summary>
    Readout,

    /// <summary>A news report.</summary>
    News,

    /// <summary>A data set.</summary>
    Dataset,

    /// <summary>A book.</summary>
    Book,
}
