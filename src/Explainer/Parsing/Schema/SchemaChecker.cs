using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>
/// Holds YAML to its definition: reports all that is wrong, each at the key or value that is, and gives back a tree of what is right,
/// so that the next stage may trust every value in it. A map inside a list or map that lacks a required key is left out whole.
/// </summary>
/// <param name="rules">The rules to report under.</param>
/// <param name="problems">Where to report.</param>
internal sealed class SchemaChecker(SchemaRules rules, ProblemList problems)
{
    /// <summary>Checks the outermost map of a file, which is given back even where a required key is missing.</summary>
    /// <param name="schema">What it must be.</param>
    /// <param name="map">The map as written.</param>
    /// <param name="opening">Where a missing key is reported.</param>
    public YamlMap Check(MapSchema schema, YamlMap map, SourceSpan opening)
    {
        // A draft says itself that it is not finished: what it still needs is told, and stops nobody.
        var isDraft = map["draft"] is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" };
        ReportMissing(schema, map, opening, isDraft ? Severity.Info : rules.MissingKey.Severity);
        return CleanPairs(schema, map);
    }

    /// <summary>Checks any value.</summary>
    /// <param name="schema">What it must be.</param>
    /// <param name="node">The value as written.</param>
    /// <param name="key">Its key, where it has one: an empty value is reported there.</param>
    /// <returns>What is right of it, or null.</returns>
    public YamlNode? Check(ValueSchema schema, YamlNode node, YamlScalar? key) => (schema, node) switch
    {
        (_, YamlScalar { IsEmpty: true } scalar) => Empty(scalar, key),
        (EitherSchema either, YamlMap map) => Check(either.Long, map, key),
        (EitherSchema either, YamlScalar scalar) => Check(either.Short, scalar, key),
        (MapSchema known, YamlMap map) => Nested(known, map),
        (TableSchema table, YamlMap map) => Table(table, map),
        (ListSchema list, YamlList items) => new YamlList(
            [.. items.Items.Select(item => Check(list.Item, item, null)).OfType<YamlNode>()], items.At),
        (ListSchema { OrOne: true } list, _) => Check(list.Item, node, key),
        (TextSchema text, YamlScalar scalar) => Text(text, scalar),
        (WordSchema words, YamlScalar scalar) => Word(words, scalar, null),
        (DateSchema date, YamlScalar scalar) => Date(date, scalar),
        (NumberSchema number, YamlScalar scalar) => Number(number, scalar),
        (FlagSchema, YamlScalar { IsPlain: true, Text: "true" or "false" or "True" or "False" or "TRUE" or "FALSE" }) => node,
        (ReferenceSchema or SourceIdSchema, YamlScalar scalar) => Printable(scalar),
        _ => Mismatch(schema, node),
    };

    private YamlMap? Nested(MapSchema schema, YamlMap map)
    {
        ReportMissing(schema, map, map.Pairs.IsEmpty ? map.At : map.Pairs[0].Key.At, rules.MissingKey.Severity);
        var clean = CleanPairs(schema, map);
        return schema.Keys.All(key => !key.Required || clean[key.Name] is not null) ? clean : null;
    }

    private YamlMap CleanPairs(MapSchema schema, YamlMap map)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>(map.Pairs.Length);
        foreach (var pair in map.Pairs)
        {
            if (schema.Find(pair.Key.Text) is not { } known)
                UnknownKey(schema, pair.Key);
            else if (schema.AtMostOne.Contains(known.Name) && pairs.FirstOrDefault(p => schema.AtMostOne.Contains(p.Key.Text))?.Key is { } other)
                problems.Add(rules.BadValue, pair.Key.At, $"`{known.Name}` cannot stand beside `{other.Text}`", "Keep one of the two.");
            else if (Check(known.Value, pair.Value, pair.Key) is { } value)
                pairs.Add(pair with { Value = value });
        }

        return InOrder(new(pairs.ToImmutable(), map.At));
    }

    // What ends before it starts keeps its start, and an end that nobody knows, so that no later stage draws conclusions from it.
    private YamlMap InOrder(YamlMap map)
    {
        if (map["to"] is not YamlScalar to || map["from"] is not YamlScalar from
            || !EdtfDate.TryParse(from.Text, out var first) || !EdtfDate.TryParse(to.Text, out var last) || !last.Before(first))
            return map;
        problems.Add(rules.BadDate, to.At, $"it ends ({to.Text}) before it starts ({from.Text})");
        return new([.. map.Pairs.Select(pair => pair.Value == to ? pair with { Value = new YamlScalar(DateSchema.UnknownWord, true, to.At) } : pair)], map.At);
    }

    private void ReportMissing(MapSchema schema, YamlMap map, SourceSpan at, Severity severity)
    {
        foreach (var key in schema.Keys)
        {
            if (key.Required && map.Find(key.Name) is null)
                Report($"{schema.Noun} needs the key `{key.Name}`", $"{key.Name}: {key.Description}");
        }

        if (!schema.AtLeastOne.IsEmpty && !schema.AtLeastOne.Any(name => map[name] is { } value and not YamlList { Items.IsEmpty: true }))
            Report($"{schema.Noun} needs at least one of the keys {List(schema.AtLeastOne.Select(name => $"`{name}`"), "and")}", null);

        void Report(string message, string? hint) => problems.Add(new Problem(rules.MissingKey, message, at) { Severity = severity, Hint = hint });
    }

    private void UnknownKey(MapSchema schema, YamlScalar key)
    {
        var names = schema.Keys.Select(known => known.Name);
        problems.Add(
            rules.UnknownKey,
            key.At,
            $"{schema.Noun} has no key `{Excerpt(key.Text)}`",
            Spelling.DidYouMean(key.Text, names) ?? $"Its keys are {List(names, "and")}.");
    }

    private YamlMap Table(TableSchema schema, YamlMap map)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>(map.Pairs.Length);
        foreach (var pair in map.Pairs)
        {
            var key = schema.Key is WordSchema words && !pair.Key.IsEmpty
                ? Word(words, pair.Key, schema.KeyRule)
                : Check(schema.Key, pair.Key, pair.Key);
            var value = Check(schema.Value, pair.Value, pair.Key);
            if (key is not null && value is not null)
                pairs.Add(pair with { Value = value });
        }

        return new(pairs.ToImmutable(), map.At);
    }

    private YamlScalar? Text(TextSchema schema, YamlScalar scalar)
    {
        if (Printable(scalar) is null)
            return null;
        if (schema.Accepts is null || schema.Accepts(scalar.Text))
            return scalar;
        problems.Add(schema.Rule ?? rules.BadValue, scalar.At, $"{schema.Noun} belongs here, not \u201C{Excerpt(scalar.Text)}\u201D");
        return null;
    }

    private YamlScalar? Word(WordSchema schema, YamlScalar scalar, Rule? rule)
    {
        if (schema.Words.Contains(scalar.Text, StringComparer.Ordinal))
            return scalar;
        problems.Add(
            rule ?? rules.UnknownValue,
            scalar.At,
            $"`{Excerpt(scalar.Text)}` is none of the words that may stand here"
                + (schema.Words.Length > 24 ? "" : $": {List(schema.Words, "or")}"),
            Spelling.DidYouMean(scalar.Text, schema.Words));
        return null;
    }

    private YamlScalar? Date(DateSchema schema, YamlScalar scalar)
    {
        if (schema.Unknown && scalar.Text == DateSchema.UnknownWord)
            return scalar;
        if (!EdtfDate.TryParse(scalar.Text, out var date, out var fault))
        {
            problems.Add(rules.BadDate, scalar.At, $"`{Excerpt(scalar.Text)}` is no date: {fault}");
            // See InOrder: a wrong end is an end nonetheless.
            return schema.Unknown ? new(DateSchema.UnknownWord, true, scalar.At) : null;
        }

        if (!date.IsInterval || schema.Interval)
            return scalar;
        problems.Add(rules.BadDate, scalar.At, $"one date belongs here, not the interval `{date}`", $"Write {date.Start} or another single date.");
        return null;
    }

    private YamlScalar? Number(NumberSchema schema, YamlScalar scalar)
    {
        if (double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= schema.Least && number <= schema.Most)
            return scalar;
        problems.Add(rules.BadValue, scalar.At, $"{schema.Noun} belongs here, not \u201C{Excerpt(scalar.Text)}\u201D");
        return null;
    }

    // Control characters cannot stand in HTML or XML (only tabs and line breaks can), nor can half of a surrogate pair.
    private YamlScalar? Printable(YamlScalar scalar)
    {
        var text = scalar.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')))
            {
                problems.Add(rules.BadValue, scalar.At, FormattableString.Invariant($"the character U+{(int)text[i]:X4} cannot stand in a page"), "Remove it.");
                return null;
            }
        }

        return scalar;
    }

    private YamlNode? Empty(YamlScalar scalar, YamlScalar? key)
    {
        problems.Add(
            rules.BadValue,
            scalar.At.Length == 0 && key is not null ? key.At : scalar.At,
            key is null || key == scalar ? "there is no value here" : $"`{Excerpt(key.Text)}` has no value",
            "Write a value, or remove the key.");
        return null;
    }

    private YamlNode? Mismatch(ValueSchema schema, YamlNode node)
    {
        var (found, hint) = (schema, node) switch
        {
            (FlagSchema, YamlScalar { IsPlain: false }) => ("text in quotes", "Write it without quotes."),
            (ListSchema, YamlScalar scalar) => ("a single value", $"Write [{Excerpt(scalar.Text)}]."),
            (_, YamlScalar scalar) => ($"\u201C{Excerpt(scalar.Text)}\u201D", null),
            (_, YamlList { Items: [YamlList { Items: [YamlScalar scalar] }] }) => ("a list", $"Write {Excerpt(scalar.Text)} without brackets."),
            (_, YamlList { Items: [YamlScalar scalar] }) => ("a list", $"Write {Excerpt(scalar.Text)} without brackets or dash."),
            (_, YamlList) => ("a list", null),
            _ => ("a map of keys and values", (string?)null),
        };
        problems.Add(rules.BadValue, YamlFaults.FirstLine(node.At), $"{schema.Noun} belongs here, not {found}", hint);
        return null;
    }

    private static string Excerpt(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + "\u2026";

    private static string List(IEnumerable<string> items, string last)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
