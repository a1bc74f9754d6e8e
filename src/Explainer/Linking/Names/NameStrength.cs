namespace Explainer.Linking.Names;

/// <summary>How much a name says by itself.</summary>
internal enum NameStrength
{
    /// <summary>A short name or a surname: means its owner only where the article lists the owner.</summary>
    Weak,

    /// <summary>A full name or another name of equal rank: means its owner anywhere.</summary>
    Full,
}
