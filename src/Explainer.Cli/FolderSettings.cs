using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>What the user asked for with <c>check --site</c>.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Ignores">Patterns of what to leave out.</param>
/// <param name="Rules">Severities by rule.</param>
/// <param name="Baseline">A report of known problems.</param>
internal sealed record FolderSettings(
    string Folder, ImmutableArray<string> Ignores, ImmutableDictionary<string, Severity> Rules, string? Baseline);
