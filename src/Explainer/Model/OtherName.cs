using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>Another name of an entry.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language, a BCP 47 tag, if not the site's.</param>
/// <param name="Use">When it was in use, if not always.</param>
internal sealed record OtherName(Located<string> Text, string? Language, Period? Use);
