namespace Explainer.Writing;

/// <summary>What a commit changed.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left alone, since they have the same bytes.</param>
/// <param name="Removed">Files of the last build that no longer belong.</param>
public readonly record struct Publication(int Written, int Unchanged, int Removed);
