using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A post that an actor holds or held.</summary>
/// <param name="Title">Its title, as it stands before a name: "Foreign Minister".</param>
/// <param name="Post">Which post, so that counterparts elsewhere are found.</param>
/// <param name="Of">The state or organization.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Sources">Where it is known from.</param>
/// <param name="Acting">Held for another: may overlap the real holder.</param>
internal sealed record Role(
    Located<string> Title,
    Post Post,
    Reference? Of,
    Period? Period,
    ImmutableArray<Located<string>> Sources,
    bool Acting)
{
    /// <summary>Where it is written when it began.</summary>
    public SourceSpan? FromAt { get; init; }

    /// <summary>Whether only one may hold it at a time.</summary>
    public bool HasOneSeat => Post is Post.HeadOfState or Post.HeadOfGovernment or Post.ForeignMinister or Post.DefenceMinister;
}
