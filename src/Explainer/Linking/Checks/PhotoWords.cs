using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Tells of photos without words for those who cannot see them, and of those of which nobody is told who made them and why they may be shown.</summary>
internal static class PhotoWords
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite _, Entry entry, ProblemList problems)
    {
        if (entry is not Article { Photo: { File: not null } photo } article || entry.Withdrawn)
            return;
        if (photo.Alt is null)
            problems.Add(Rules.Content.PhotoWithoutAlt, photo.At, "this photo has no alt");
        // The seed's own line may say who took it.
        var isCredited = photo.Credit is not null || article.Body.Photo is { Credit.Length: > 0 };
        if (!isCredited || photo.Rights is null)
            problems.Add(Rules.Content.PhotoWithoutCredit, photo.At, $"this photo has {(isCredited ? "" : "no credit")}{(isCredited || photo.Rights is not null ? "" : " and ")}{(photo.Rights is null ? "no rights" : "")}");
    }
}
