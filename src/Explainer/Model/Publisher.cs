using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>Who publishes the site.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">Their own site, if any.</param>
public sealed record Publisher(Located<string> Name, Located<string>? Url);
