namespace Explainer.Checking.Facts;

/// <summary>Reads <c>srcset</c> as HTML has it (section 4.8.4.2.1 "Parsing a srcset attribute"): URLs may have commas in them.</summary>
internal static class SrcsetParser
{
    /// <summary>The URL of each candidate, in order.</summary>
    public static IEnumerable<string> Urls(string srcset) => Parse(srcset).Select(candidate => candidate.Url);

    /// <summary>Each candidate, in order: its URL, and what follows that.</summary>
    public static IEnumerable<(string Url, string Descriptor)> Parse(string srcset)
    {
        var at = 0;
        while (true)
        {
            while (at < srcset.Length && (IsBlank(srcset[at]) || srcset[at] == ','))
                at++;
            if (at == srcset.Length)
                yield break;
            var start = at;
            while (at < srcset.Length && !IsBlank(srcset[at]))
                at++;
            var url = srcset[start..at];
            if (url.EndsWith(','))
            {
                yield return (url.TrimEnd(','), "");
                continue;
            }

            var end = AfterDescriptors(srcset, at);
            yield return (url, srcset[at..end].TrimEnd(',').Trim());
            at = end;
        }
    }

    // Commas within parentheses do not end a candidate.
    private static int AfterDescriptors(string srcset, int at)
    {
        var depth = 0;
        for (; at < srcset.Length; at++)
        {
            if (srcset[at] == '(')
                depth++;
            else if (srcset[at] == ')' && depth > 0)
                depth--;
            else if (srcset[at] == ',' && depth == 0)
                return at + 1;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
