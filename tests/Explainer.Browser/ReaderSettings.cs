namespace Explainer.Browser;

/// <summary>How a reader looks at a page.</summary>
public sealed record ReaderSettings
{
    /// <summary>Width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether the reader prefers dark colours.</summary>
    public bool Dark { get; init; }

    /// <summary>Whether the reader's system sets all colours (Windows high contrast).</summary>
    public bool ForcedColors { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool Script { get; init; } = true;

    /// <summary>Whether the reader touches the screen.</summary>
    public bool Touch { get; init; }
}
