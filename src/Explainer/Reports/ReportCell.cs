using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Reports;

/// <summary>A value in a report: words, a number, or a list of words.</summary>
public sealed record ReportCell
{
    private const int Shown = 3;

    private ReportCell(ImmutableArray<string> words, int? number, bool isList) => (Words, Number, IsList) = (words, number, isList);

    /// <summary>The number, if it is one.</summary>
    public int? Number { get; }

    /// <summary>Whether it is a list, of any length.</summary>
    public bool IsList { get; }

    /// <summary>The words; a single value has one or, where it is not known, none.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The value as the terminal shows it: of a long list the first few.</summary>
    public string Text =>
        Number is { } number ? number.ToString("N0", CultureInfo.InvariantCulture)
        : Words.Length > Shown + 1 ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Words.Take(Shown))} and {Words.Length - Shown} more")
        : string.Join(", ", Words);

    /// <summary>Words; null for what is not known.</summary>
    public static ReportCell Of(string? words) => new(words is null ? [] : [words], null, false);

    /// <summary>A number.</summary>
    public static ReportCell Of(int number) => new([], number, false);

    /// <summary>Cells in a row.</summary>
    public static ImmutableArray<ReportCell> Row(params ImmutableArray<ReportCell> cells) => cells;

    /// <summary>A list.</summary>
    public static ReportCell Of(IEnumerable<string> words) => new([.. words], null, true);

    /// <summary>A date, as EDTF.</summary>
    public static ReportCell Of(EdtfDate? date) => Of(date?.ToString());

    /// <summary>A place in a source, as compilers write it: <c>content/a.md(4,13)</c>.</summary>
    public static ReportCell Of(SourceSpan? at) => Of(at is { } span ? Place(span) : null);

    /// <summary>A place in a source, as compilers write it.</summary>
    public static string Place(SourceSpan at) => string.Create(CultureInfo.InvariantCulture, $"{at.File.Path}({at.From.Line},{at.From.Column})");
}
