namespace Explainer.Diagnostics;

/// <summary>How grave a problem is. Errors keep a site from being written; warnings do so with <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>The rule is switched off: nothing is reported.</summary>
    Off,

    /// <summary>Worth knowing; never fails a build.</summary>
    Info,

    /// <summary>Should be mended; fails a build with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Wrong: nothing is written.</summary>
    Error,
}
