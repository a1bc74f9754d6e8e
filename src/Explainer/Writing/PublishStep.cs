namespace Explainer.Writing;

/// <summary>One step of a commit. Done twice, it does no more than once.</summary>
/// <param name="Path">The output file that it is about.</param>
/// <param name="Staged">The staged file that moves there; none to remove what is there.</param>
internal sealed record PublishStep(string Path, string? Staged = null);
