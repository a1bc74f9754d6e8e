using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Authoring;

/// <summary>What renaming a page comes to.</summary>
/// <param name="From">The page's file as it is.</param>
/// <param name="To">Its file as it will be; the same where the slug stands in the front matter.</param>
/// <param name="Changed">Every file that changes, by its new path, whole.</param>
/// <param name="References">How many references were updated.</param>
public sealed record Renaming(string From, string To, ImmutableArray<NewFile> Changed, int References)
{
    internal static Renaming Of(SourceFile page, string to, IReadOnlyCollection<TextEdit> edits, int references) => new(
        page.Path,
        to,
        [
            .. edits.GroupBy(edit => edit.At.File)
                .Select(g => new NewFile(g.Key == page ? to : g.Key.Path, Encoding.UTF8.GetBytes(TextEdit.Apply(g.Key, g))))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ],
        references);
}
