namespace Explainer.Rendering.Cards;

/// <summary>A colour of the stylesheet: see <see cref="CardPalette"/>.</summary>
internal enum CardColor
{
    /// <summary>The ground.</summary>
    Paper,

    /// <summary>The text.</summary>
    Ink,

    /// <summary>What is less than the text.</summary>
    Soft,

    /// <summary>Thin rules.</summary>
    Rule,

    /// <summary>What was learnt since.</summary>
    Later,

    /// <summary>The ground under it.</summary>
    LaterTint,

    /// <summary>Explainers.</summary>
    Accent,

    /// <summary>Actors.</summary>
    Actor,

    /// <summary>Contexts.</summary>
    Context,

    /// <summary>Events.</summary>
    Event,

    /// <summary>Places.</summary>
    Place,

    /// <summary>Terms.</summary>
    Term,
}
