using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking;

/// <summary>Who held which post when, and so who came before and after, and who sits opposite: derived, never typed in.</summary>
internal sealed class PostHistory
{
    private readonly FrozenDictionary<(Post, EntryKey), ImmutableArray<Holder>> holders;
    private readonly FrozenDictionary<Post, ImmutableArray<Holder>> byPost;

    /// <summary>Reads the roles of all actors.</summary>
    public PostHistory(Site site)
    {
        var all = site.Entries.OfType<Actor>().SelectMany(a => a.Roles.Select(r => new Holder(a, r)))
            .OrderBy(h => h.Role.Period?.From?.Earliest ?? DateOnly.MinValue).ThenBy(h => h.Actor.Key).ToList();
        holders = all.Where(h => h.Role.HasOneSeat && h.Role.Of is not null)
            .GroupBy(h => (h.Role.Post, h.Role.Of!.Key)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        byPost = all.Where(h => h.Role.HasOneSeat && h.Role.Of is not null)
            .GroupBy(h => h.Role.Post).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    /// <summary>The holders of each post with one seat, each line in order of time, the lines in order of post and of what it is a post of.</summary>
    public IEnumerable<ImmutableArray<Holder>> Lines => holders.OrderBy(p => p.Key).Select(p => p.Value);

    /// <summary>Who held the post of a role right before.</summary>
    public Actor? Before(Actor actor, Role role) => Neighbour(actor, role, -1);

    /// <summary>Who held the post of a role right after.</summary>
    public Actor? After(Actor actor, Role role) => Neighbour(actor, role, 1);

    /// <summary>Who held the same post elsewhere on a day.</summary>
    public IEnumerable<Holder> Counterparts(Actor actor, DateOnly day) =>
        actor.Roles.Where(r => r.HasOneSeat && r.Of is not null && Holds(r, day))
            .SelectMany(r => byPost[r.Post].Where(h => h.Role.Of!.Key != r.Of!.Key && Holds(h.Role, day) && h.Actor.Key != actor.Key))
            .DistinctBy(h => h.Actor.Key);

    /// <summary>The roles that an actor held on a day, as written; without dates a role is held always.</summary>
    public static IEnumerable<Role> RolesOn(Actor actor, DateOnly day) => actor.Roles.Where(r => Holds(r, day));

    /// <summary>Whether a role was held on a day, for all that is known.</summary>
    public static bool Holds(Role role, DateOnly day) => role.Period is not { } period || period.Covers(day) != Answer.No;

    private Actor? Neighbour(Actor actor, Role role, int step)
    {
        if (!role.HasOneSeat || role.Of is null || role.Acting)
            return null;
        var line = holders[(role.Post, role.Of.Key)].Where(h => !h.Role.Acting).ToList();
        var at = line.FindIndex(h => h.Actor.Key == actor.Key && h.Role == role) + step;
        return at >= 0 && at < line.Count && line[at].Actor.Key != actor.Key ? line[at].Actor : null;
    }
}
