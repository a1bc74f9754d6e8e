using Explainer.Diagnostics;

namespace Explainer.Checking.Published;

/// <summary>A place that was let go on purpose.</summary>
/// <param name="Place">A path from the site's root (<c>/old/</c>), or a part of one (<c>/old/#part</c>), with its place in the ledger.</param>
/// <param name="Date">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record GonePlace(Located<string> Place, string Date, string Reason);
