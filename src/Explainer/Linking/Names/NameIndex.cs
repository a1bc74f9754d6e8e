namespace Explainer.Linking.Names;

/// <summary>
/// All names as a tree of words: a text is read once, whatever the number of names. Build it first, then only read it: reading is safe
/// from many threads.
/// </summary>
/// <param name="ignoresCase">Whether a word is found in capitals and in small letters alike.</param>
internal sealed class NameIndex(bool ignoresCase = false)
{
    private readonly Node root = new(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    // The lengths, as bits, of the first words that begin with a letter of ASCII; all others share the first place. Most words of a text
    // begin no name, and are told by this alone, without being looked up.
    private readonly ulong[] firstWords = new ulong[128];

    /// <summary>Adds a name of an owner; twice is once.</summary>
    public void Add(string name, NameOwner owner)
    {
        if (NodeOf(name) is { } node)
            node.Own(owner);
    }

    /// <summary>Adds a name that means nobody.</summary>
    public void AddPlain(string name) => NodeOf(name)?.OwnPlain();

    /// <summary>The names that begin at <paramref name="start"/> of a folded text, longest last.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where a token begins.</param>
    /// <param name="lowerFirst">Read the first letter as if it were lower case (a term at the start of a sentence).</param>
    /// <param name="found">Where to put the names found.</param>
    public void Find(string text, int start, bool lowerFirst, List<NameHit> found) =>
        Find(text, start, Words.LengthAt(text, start), lowerFirst, found);

    /// <summary>The same, where the length of the first token is known.</summary>
    public void Find(string text, int start, int length, bool lowerFirst, List<NameHit> found)
    {
        if (MayBegin(text, start, length, lowerFirst))
            Find(root, text, start, lowerFirst ? start : -1, found);
    }

    private static void Find(Node node, string text, int start, int lowerAt, List<NameHit> found)
    {
        for (var at = start; at < text.Length;)
        {
            // "Antony J. Blinken" is Antony Blinken.
            if (at > start && IsMiddleInitial(text, at))
                Find(node, text, at + 3, lowerAt, found);
            var length = Words.LengthAt(text, at);
            var key = Key(text, at, length);
            if ((at == lowerAt ? node.Next(LowerFirst(key)) : node.Next(key)) is not { } next)
                return;
            (node, at) = (next, at + length);
            if (node.Owners is { } owners)
                found.Add(new(at, owners));
        }
    }

    /// <summary>Whether some name may begin with the token at a place; for nearly all that begin none the answer is no.</summary>
    public bool MayBegin(string text, int start, int length, bool lowerFirst)
    {
        var first = text[start];
        return (firstWords[Place(lowerFirst || ignoresCase ? char.ToLowerInvariant(first) : first)] & (1UL << length)) != 0;
    }

    private static int Place(char first) => first < 128 ? first : 0;

    private static bool IsMiddleInitial(string text, int at) =>
        at > 1 && at + 3 < text.Length && text[at + 1] == '.' && text[at + 2] == ' ' && text[at - 1] == ' ' && char.IsUpper(text[at]) && Words.IsWord(text, at - 2);

    private Node? NodeOf(string name)
    {
        var text = FoldedText.Of(name).Text.Trim();
        if (text.Length == 0)
            return null;
        var node = root;
        firstWords[Place(ignoresCase ? char.ToLowerInvariant(text[0]) : text[0])] |= 1UL << Words.LengthAt(text, 0);
        for (var at = 0; at < text.Length;)
        {
            var length = Words.LengthAt(text, at);
            node = node.Child(Key(text, at, length));
            at += length;
        }

        return node;
    }

    private static ReadOnlySpan<char> Key(string text, int at, int length) =>
        text[at] == ' ' ? " " : text.AsSpan(at, length);

    private static string LowerFirst(ReadOnlySpan<char> word) => string.Concat(char.ToLowerInvariant(word[0]).ToString(), word[1..]);

    private sealed class Node(StringComparer comparer)
    {
        private Dictionary<string, Node>? children;
        private Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> lookup;

        public NameOwners? Owners { get; private set; }

        public Node Child(ReadOnlySpan<char> key)
        {
            if (children is null)
            {
                children = new(comparer);
                lookup = children.GetAlternateLookup<ReadOnlySpan<char>>();
            }

            if (!lookup.TryGetValue(key, out var child))
                lookup[key] = child = new(comparer);
            return child;
        }

        public Node? Next(ReadOnlySpan<char> key) =>
            children is not null && lookup.TryGetValue(key, out var child) ? child : null;

        public void OwnPlain() => Owners = NameOwners.Nobody;

        public void Own(NameOwner owner) => Owners = (Owners ?? NameOwners.Nobody).With(owner);
    }
}
