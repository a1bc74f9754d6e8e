using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>Reads YAML and reports what no definition is needed for: what is no YAML, and keys that stand twice.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a stretch of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="rules">The rules to report under.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="readable">Whether it is YAML.</param>
    /// <param name="most">The longest text that is read, in UTF-16 units.</param>
    /// <returns>The value; null where there is none, or no YAML.</returns>
    public static YamlNode? Read(
        SourceFile file, int start, int length, SchemaRules rules, ProblemList problems, out bool readable, int most = YamlReader.MaximumLength)
    {
        var document = YamlReader.Read(file, start, length, most);
        readable = document.Fault is null;
        if (document.Fault is { } fault)
            problems.Add(rules.Unreadable, fault.At, fault.Message, fault.Hint);
        foreach (var key in document.DuplicateKeys)
            problems.Add(rules.DuplicateKey, key.At, $"the key `{key.Value}` stands twice in this map");
        return document.Root;
    }
}
