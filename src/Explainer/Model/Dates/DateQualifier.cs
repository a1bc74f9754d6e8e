namespace Explainer.Model.Dates;

/// <summary>A reservation about a whole date (EDTF level 1).</summary>
public enum DateQualifier
{
    /// <summary>None: the date is meant as it stands.</summary>
    None,

    /// <summary><c>?</c>: the source of the date is doubtful.</summary>
    Uncertain,

    /// <summary><c>~</c>: the date is an estimate, "circa".</summary>
    Approximate,
}
