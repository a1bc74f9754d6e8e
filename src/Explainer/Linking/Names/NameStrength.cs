namespace Explainer.Linking.Names;

/// <summary>How much a name says by itself.</summary>
internal enum NameStrength
{
    /// <summary>A surname that stands alone: means its owner only where the article lists the owner, and never behind another first name.</summary>
    Surname,

    /// <summary>A short name: means its owner only where the article lists the owner.</summary>
    Short,

    /// <summary>A full name or another name of equal rank: means its owner anywhere.</summary>
    Full,
}
