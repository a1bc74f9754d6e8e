using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes lines about actors.</summary>
/// <param name="kit">The page.</param>
internal sealed class ActorLines(PageKit kit)
{
    /// <summary>Lines with the role that each held on a day.</summary>
    public ImmutableArray<ActorLineView> On(DateOnly day, IEnumerable<Reference> actors) => [.. actors.Select(a => On(day, a))];

    /// <summary>Lines with the part that each plays.</summary>
    public IEnumerable<ActorLineView> As(string part, IEnumerable<Reference> actors) =>
        actors.Select(a => new ActorLineView(kit.Link(a), part, null, Summary(a)));

    /// <summary>The role that an actor held on a day, in words; where it held none, the last one before, or else its type.</summary>
    public static string Held(Actor actor, DateOnly day) =>
        PostHistory.RolesOn(actor, day).ToList() is { Count: > 0 } roles ? string.Join(", ", roles.Select(Phrases.Held))
        : LastBefore(actor, day) is { } former ? $"Former {Phrases.Held(former)}"
        : actor.Of is { } of ? $"{Phrases.Kind(actor)}, {of.Name}"
        : Phrases.Kind(actor);

    // A role that may not have ended yet is no former one.
    private static Role? LastBefore(Actor actor, DateOnly day) =>
        actor.Roles.Where(r => r.Period is { } period && period.Latest < day).MaxBy(r => r.Period!.Value.Latest);

    private ActorLineView On(DateOnly day, Reference reference)
    {
        if (kit.Site.Find<Actor>(reference) is not { } actor)
            return new(kit.Link(reference), "", null, Html.None);
        var roles = PostHistory.RolesOn(actor, day).ToList();
        return new(kit.Link(actor), Held(actor, day), roles is [var only] ? PageKit.Date(only.Period) : null, kit.Summary(actor));
    }

    private Html Summary(Reference reference) => kit.Site.Find(reference.Key) is { } entry ? kit.Summary(entry) : Html.None;
}
