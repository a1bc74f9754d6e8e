namespace Explainer.Diagnostics;

/// <summary>The line of a finished file on which a fault shows, or the part of it around the fault.</summary>
/// <param name="Text">The text, without a line break.</param>
/// <param name="Start">Where in it the faulty thing begins, in UTF-16 units.</param>
/// <param name="Length">How long the faulty thing is, in UTF-16 units.</param>
public sealed record PageExcerpt(string Text, int Start, int Length);
