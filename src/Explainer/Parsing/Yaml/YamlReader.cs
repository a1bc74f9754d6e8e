using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Parsing.Yaml;

/// <summary>
/// Reads YAML into nodes that know where they stand. Takes the plain part of YAML that people write: one document of maps, lists and
/// text. Anchors, aliases and tags are refused, and so is what is too long or too deep, so that no file can cost more than a second.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The longest text that is read, in UTF-16 units: a bibliography of some thousand sources fits.</summary>
    public const int MaximumLength = 1 << 20;

    /// <summary>How deep maps and lists may stand in one another.</summary>
    public const int MaximumDepth = 32;

    private readonly SourceFile file;
    private readonly int offset;
    private readonly int limit;
    private readonly Parser parser;
    private readonly Stack<SourceSpan> open = [];
    private readonly ImmutableArray<Located<string>>.Builder duplicates = ImmutableArray.CreateBuilder<Located<string>>();

    private int reached;
    private YamlFault? refusal;

    private YamlReader(SourceFile file, int start, int length) =>
        (this.file, offset, reached, limit, parser) = (file, start, start, start + length, new(new StringReader(file.Text.Substring(start, length))));

    /// <summary>Reads a stretch of a file.</summary>
    /// <param name="file">The file; spans count from its beginning.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="length">How long it is, in UTF-16 units.</param>
    /// <param name="most">The longest text that is read, for files that no person writes.</param>
    public static YamlDocument Read(SourceFile file, int start, int length, int most = MaximumLength)
    {
        if (length > most)
        {
            return new(
                null,
                new($"this is too long to be read: more than {most >> 20} MB of YAML", file.Span(start, 0), "Split it, or move text into the body."),
                []);
        }

        var reader = new YamlReader(file, start, length);
        try
        {
            return new(reader.ReadDocument(), null, reader.duplicates.ToImmutable());
        }
        catch (YamlException exception)
        {
            return new(null, reader.refusal ?? YamlFaults.Explain(exception, file, start, start + length), []);
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet 18.1 throws for a bracket that is still open where a line at the left margin goes on.
            return new(null, YamlFaults.NotClosed(reader.OpenBracket()), []);
        }
    }

    private YamlNode? ReadDocument()
    {
        Take<StreamStart>();
        if (parser.Current is StreamEnd)
            return null;
        Take<DocumentStart>();
        var root = ReadNode(0);
        Take<DocumentEnd>();
        return parser.Current is StreamEnd
            ? root
            : throw Refuse(parser.Current!, "a second document begins here", "Keep one document: remove the line --- or ... before it.");
    }

    private YamlNode ReadNode(int depth)
    {
        if (parser.Current is AnchorAlias)
            throw Refuse(parser.Current, "aliases (*name) are not read", "Write the value out, or put text that begins with * in quotes.");
        // YamlDotNet 18.1 gives a map of one key and no value for "- : ".
        if (parser.Current is not NodeEvent node)
            throw Refuse(parser.Current!, "a key or a value is missing before this", "Write both, with a colon between them.");
        if (!node.Anchor.IsEmpty)
            throw Refuse(node, "anchors (&name) are not read", "Write the value out, or put text that begins with & in quotes.");
        if (!node.Tag.IsEmpty)
            throw Refuse(node, "tags (!name) are not read", "Leave the tag out, or put text that begins with ! in quotes.");
        return depth > MaximumDepth
            ? throw Refuse(node, "lists and maps stand too deep in one another here", "Write fewer levels.")
            : node switch
            {
                Scalar scalar => ReadScalar(scalar),
                SequenceStart sequence => ReadList(sequence, depth),
                _ => ReadMap((MappingStart)node, depth),
            };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        parser.MoveNext();
        // YamlDotNet 18.1 gives some keys and values that are not written the place 0: they stand where the reader is.
        var from = Math.Max(OffsetOf(scalar.Start), reached);
        var to = reached = Math.Max(OffsetOf(scalar.End), from);
        var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (quoted && to - from > 2)
            (from, to) = (from + 1, to - 1);
        var span = file.Span(from, to - from);
        // A block of text ends with the line breaks before the next key: they are none of its words.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            span = file.Span(span.Start, file.Text.AsSpan(span.Start, span.Length).TrimEnd().Length);
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, span);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var inline = start.Style == SequenceStyle.Flow;
        Enter(start, inline);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        var from = OffsetOf(start.Start);
        var at = Leave(from, inline, items.Count > 0 ? items[^1].At.End : from);
        return new(items.DrainToImmutable(), at);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        // A pair in a list, [key: value], is a map in flow style too, but without braces, and likewise placed at 0.
        var bare = start.Start.Index == 0 && open.Count > 0;
        var inline = start.Style == MappingStyle.Flow && !bare;
        Enter(start, inline);
        var from = bare ? Math.Max(OffsetOf(parser.Current!.Start), reached) : OffsetOf(start.Start);
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        var end = from;
        while (parser.Current is not MappingEnd)
        {
            if (parser.Current is not (Scalar or AnchorAlias))
                throw Refuse(parser.Current!, "a key is one line of text", "Put text that begins with [ or { in quotes.");
            var key = (YamlScalar)ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            end = Math.Max(key.At.End, value.At.End);
            if (seen.Add(key.Text))
                pairs.Add(new(key, value));
            else
                duplicates.Add(new(key.Text, key.At));
        }

        var at = Leave(from, inline, end);
        return new(pairs.DrainToImmutable(), at);
    }

    private void Enter(NodeEvent start, bool inline)
    {
        reached = Math.Max(reached, OffsetOf(start.Start) + (inline ? 1 : 0));
        if (inline)
            open.Push(file.Span(OffsetOf(start.Start), 1));
        parser.MoveNext();
    }

    // The parser notices the end of a list or map in block style at the next token: it truly ends with its last value.
    private SourceSpan Leave(int from, bool inline, int endOfLast)
    {
        var end = inline ? OffsetOf(parser.Current!.End) + 1 : endOfLast;
        if (inline)
            open.Pop();
        parser.MoveNext();
        return file.Span(from, end - from);
    }

    // The parser looks one token ahead: the bracket may be one that it has not come to yet.
    private SourceSpan OpenBracket()
    {
        if (open.TryPeek(out var bracket))
            return bracket;
        var ahead = file.Text.AsSpan(reached, limit - reached).IndexOfAny('[', '{');
        return file.Span(reached + Math.Max(ahead, 0), Math.Min(1, limit - reached));
    }

    private void Take<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null)
            parser.MoveNext();
        if (parser.Current is not T)
            throw new UnreachableException($"Expected {typeof(T).Name}, found {parser.Current}");
        parser.MoveNext();
    }

    // For an empty document the parser's marks run past the end.
    private int OffsetOf(Mark mark) => Math.Min(offset + (int)mark.Index, limit);

    // The exception leaves the recursion, as YamlDotNet's own do; it never leaves this class.
    private YamlException Refuse(ParsingEvent at, string message, string hint)
    {
        var from = OffsetOf(at.Start);
        var span = file.Span(from, Math.Clamp(OffsetOf(at.End) - from, Math.Min(1, limit - from), limit - from));
        refusal = new(message, YamlFaults.FirstLine(span), hint);
        return new(message);
    }
}
