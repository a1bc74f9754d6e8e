namespace Explainer.Model;

/// <summary>On what ground a statement is known.</summary>
public enum Basis
{
    /// <summary>A document.</summary>
    Document,

    /// <summary>Somebody who is named and on the record.</summary>
    NamedOnRecord,

    /// <summary>One official who is not named.</summary>
    OfficialUnnamed,

    /// <summary>Several sources who are not named.</summary>
    SourcesUnnamed,

    /// <summary>The outlet says so itself.</summary>
    OutletOwnVoice,

    /// <summary>Another outlet says so.</summary>
    OtherOutlet,
}
