using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Model.Modeling;

/// <summary>Types actors.</summary>
/// <param name="shared">What all kinds share.</param>
internal sealed class ActorModeler(EntryModeler shared)
{
    /// <summary>Types an actor.</summary>
    public Actor Model(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        var type = keys.Word<ActorType>("type") ?? ActorType.Group;
        var later = ImmutableArray.CreateBuilder<string>();
        var actor = shared.Shared(
            new Actor(parsed.Key, parsed.File, name)
            {
                Type = type,
                Of = shared.Directory.Resolve(keys.Reference("of"), EntryKind.Actor),
                Iso = keys.Text("iso"),
                Wikidata = keys.Text("wikidata"),
                Roles = [.. keys.Maps("roles").Select(k => Role(k, later)).OfType<Role>()],
                LaterTitles = later.ToImmutable(),
                Relations = [.. keys.Maps("relations").Select(Relation).OfType<Relation>()],
            },
            parsed);
        return actor with
        {
            Surname = keys.Text("surname") switch
            {
                NameHere.NoPage => null,
                { } written => written,
                null => type == ActorType.Person ? FamilyName.In(name.Value, actor.OtherNames) : null,
            },
        };
    }

    private Role? Role(YamlMap keys, ImmutableArray<string>.Builder later)
    {
        var post = keys.Word<Post>("post") ?? Post.Other;
        var title = keys.LocatedText("title") ?? new(Vocabulary.Plain(post) is var plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain, keys.At("post") ?? keys.At);
        var of = shared.Directory.Resolve(keys.Reference("of"), EntryKind.Actor);
        var period = shared.Period(keys);
        if (shared.IsLater(period?.From, keys.At("from"), $"the role {title.Value}"))
        {
            later.Add(title.Value);
            return null;
        }

        return new(title, post, of, period, shared.Sources(keys), keys.Flag("acting")) { FromAt = keys.At("from") };
    }

    private Relation? Relation(YamlMap keys)
    {
        var with = shared.Directory.Resolve(keys.Reference("with"), EntryKind.Actor);
        var period = shared.Period(keys);
        var sources = shared.Sources(keys);
        return with is null || keys.Word<RelationType>("type") is not { } type || shared.IsLater(period?.From, keys.At("from"), "the relation")
            ? null
            : new(type, with, period, sources, keys.Text("note"), keys.At);
    }
}
