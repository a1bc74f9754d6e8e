using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>Something that was changed on a page after it was published.</summary>
/// <param name="Date">When.</param>
/// <param name="Type">Of what sort.</param>
/// <param name="Note">What and why.</param>
/// <param name="At">Where it is written.</param>
internal sealed record Change(EdtfDate Date, ChangeType Type, string Note, SourceSpan At);
