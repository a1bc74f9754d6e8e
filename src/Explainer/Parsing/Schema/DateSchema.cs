namespace Explainer.Parsing.Schema;

/// <summary>A date in EDTF.</summary>
/// <param name="Interval">Whether an interval may stand there too.</param>
/// <param name="Unknown">Whether the word <c>unknown</c> may stand there too.</param>
internal sealed record DateSchema(bool Interval = false, bool Unknown = false) : ValueSchema("a date")
{
    /// <summary>The word for a date that nobody knows.</summary>
    public const string UnknownWord = "unknown";
}
