namespace Explainer.Linking.Names;

/// <summary>The sentences of one block of text, found when first asked for.</summary>
/// <param name="text">The text.</param>
internal sealed class Sentences(string text)
{
    private List<int>? starts;

    /// <summary>Where the sentence around a stretch begins and ends; a stretch over several gives all of them.</summary>
    /// <param name="start">The stretch's offset.</param>
    /// <param name="length">Its length.</param>
    public (int Start, int End) Around(int start, int length)
    {
        starts ??= SentenceFinder.Starts(text);
        var last = starts.BinarySearch(Math.Max(start + 1, start + length));
        var next = last >= 0 ? last : ~last;
        return (starts[IndexAt(start)], next < starts.Count ? starts[next] : text.Length);
    }

    /// <summary>Whether the word at an offset is the first of its sentence.</summary>
    public bool BeginAt(int offset)
    {
        starts ??= SentenceFinder.Starts(text);
        for (var i = offset - 1; i >= starts[IndexAt(offset)]; i--)
        {
            if (Words.IsWord(text, i))
                return false;
        }

        return true;
    }

    private int IndexAt(int offset)
    {
        var index = starts!.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
