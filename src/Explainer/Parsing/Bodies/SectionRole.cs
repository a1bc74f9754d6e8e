namespace Explainer.Parsing.Bodies;

/// <summary>What a part of an article is for; a label such as "Why it matters" stands for one.</summary>
public enum SectionRole
{
    /// <summary>What stands before the first label; in pages without labels, everything.</summary>
    Lede,

    /// <summary>Why the reader should care.</summary>
    Stakes,

    /// <summary>What is new.</summary>
    News,

    /// <summary>The wider trend or the linked story.</summary>
    BigPicture,

    /// <summary>One part in detail.</summary>
    CloseUp,

    /// <summary>How it is known.</summary>
    Reporting,

    /// <summary>Voices on the record.</summary>
    Quotes,

    /// <summary>The qualification or the opposing side.</summary>
    Counter,

    /// <summary>Fact against claim.</summary>
    Check,

    /// <summary>Interpretation, marked as such.</summary>
    Analysis,

    /// <summary>How we got here.</summary>
    Background,

    /// <summary>Where things stand.</summary>
    State,

    /// <summary>Figures.</summary>
    Numbers,

    /// <summary>How a procedure or rule works.</summary>
    Mechanism,

    /// <summary>Planned events and open questions.</summary>
    Ahead,

    /// <summary>A side fact, often inside another part.</summary>
    Note,

    /// <summary>The conclusion.</summary>
    Close,

    /// <summary>Onward links.</summary>
    More,

    /// <summary>Process and policy.</summary>
    Disclosure,

    /// <summary>A part whose label is none of the known ones.</summary>
    Other,
}
