using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Parsing.Schema;

namespace Explainer.Model.Modeling;

/// <summary>Types contexts.</summary>
/// <param name="shared">What all kinds share.</param>
internal sealed class ContextModeler(EntryModeler shared)
{
    /// <summary>Types a context.</summary>
    public Context Model(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        var status = Status(parsed, out var isLater);
        return shared.Shared(
            new Context(parsed.Key, parsed.File, name)
            {
                Type = keys.Word<ContextType>("type") ?? ContextType.Process,
                Span = shared.Period(keys),
                Status = status,
                HasLaterStatus = isLater,
                // The trend has no date of its own: it was judged with the status.
                Trend = isLater ? null : keys.Word<Trend>("trend"),
                Parties = shared.Directory.Resolve(keys.References("parties"), EntryKind.Actor),
                Mediators = shared.Directory.Resolve(keys.References("mediators"), EntryKind.Actor),
                Stakeholders = shared.Directory.Resolve(keys.References("stakeholders"), EntryKind.Actor),
                Place = shared.Directory.Resolve(keys.Reference("place"), EntryKind.Place),
                Parent = shared.Directory.Resolve(keys.Reference("parent"), EntryKind.Context),
                Successor = Successor(parsed),
            },
            parsed);
    }

    private Status? Status(ParsedEntry parsed, out bool isLater)
    {
        isLater = false;
        if (parsed.Keys.Map("status") is not { } keys || keys.Word<ContextStatus>("is") is not { } word)
            return null;
        var sources = shared.Sources(keys);
        isLater = shared.IsLater(keys.Date("as-of"), keys.At("as-of"), "the status");
        return isLater ? null : new(word, keys.Date("as-of"), sources);
    }

    // What a context will turn into is not known before that begins.
    private Reference? Successor(ParsedEntry parsed)
    {
        var successor = shared.Directory.Resolve(parsed.Keys.Reference("successor"), EntryKind.Context);
        var begins = successor is null ? null : shared.Directory.Find(successor.Key)?.Entry.Keys.Date("from");
        return shared.IsLater(begins, parsed.Keys.At("successor"), "the successor") ? null : successor;
    }
}
