namespace Explainer.External;

/// <summary>How far the asking has come.</summary>
/// <param name="Done">Links that are done with.</param>
/// <param name="All">Links to ask after.</param>
/// <param name="Hosts">Hosts with links that are not done with.</param>
public readonly record struct ExternalProgress(int Done, int All, int Hosts);
