using System.Buffers;
using System.Collections.Frozen;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Names that Windows, or a host, cannot hold ("Naming Files, Paths, and Namespaces"; 255 bytes are the most that disks of Linux take).</summary>
internal static class UnportableName
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })]);

    /// <summary>Finds them.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) =>
        from file in site.Entries
        let why = file.Path.Split('/').Select(Why).FirstOrDefault(why => why is not null)
        where why is not null
        select (file.Url, new Fault(Rules.Output.UnportableOutputName, $"{file.Path} cannot be held everywhere: {why}", file.Path, "", null));

    private static string? Why(string name) =>
        name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) ? $"{name} has a character that Windows forbids"
        : name[^1] is '.' or ' ' ? $"{name} ends with a {(name[^1] == '.' ? "full stop" : "blank")}"
        : Reserved.Contains(name.Split('.')[0]) ? $"{name.Split('.')[0]} is the name of a device on Windows"
        : System.Text.Encoding.UTF8.GetByteCount(name) > 255 ? "its name has more than 255 bytes"
        : null;
}
