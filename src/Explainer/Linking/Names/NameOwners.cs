using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>All who have one name; none where it is to stay plain.</summary>
/// <param name="All">Each with how much the name says of it.</param>
internal sealed record NameOwners(ImmutableArray<NameOwner> All)
{
    /// <summary>A name that means nobody.</summary>
    public static NameOwners Nobody { get; } = new([]);

    /// <summary>Their keys: kept, since nearly every mention means all owners of its name, who are one.</summary>
    public ImmutableArray<EntryKey> Keys { get; } = [.. All.Select(o => o.Key)];

    /// <summary>One more owner; of two strengths the greater counts.</summary>
    public NameOwners With(NameOwner owner)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Key == owner.Key)
                return All[i].Strength < owner.Strength ? new(All.SetItem(i, owner)) : this;
        }

        return new(All.Add(owner));
    }
}
