using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Tests.Rendering.Pictures;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Explainer.Tests.Specs;

/// <summary>Reads the cases of the files below <c>Specs/</c>; the format is told in <c>Specs/README.md</c>.</summary>
internal static class SpecFile
{
    private const string SmallestSite = "title: Test site\nbase-url: https://example.org/\n";

    /// <summary>The folder of specs.</summary>
    public static string Folder { get; } = Repository.At("tests", "Explainer.Tests", "Specs");

    /// <summary>All cases of all files, in ordinal order of paths.</summary>
    public static ImmutableArray<Spec> ReadAll() =>
        [.. Directory.EnumerateFiles(Folder, "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)];

    private static IEnumerable<Spec> Read(string file)
    {
        using var reader = new StreamReader(Path.Join(Folder, file));
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }

        return [.. stream.Documents.Select((document, number) => Case(file, number, document.RootNode))];
    }

    private static Spec Case(string file, int number, YamlNode root)
    {
        var spec = new Spec(file, number, "", new(), ImmutableSortedDictionary.Create<string, SpecContent>(StringComparer.Ordinal), [], false, []);
        foreach (var (key, value) in Pairs(root, file))
        {
            spec = key switch
            {
                "name" => spec with { Name = Text(value) },
                "options" => spec with { Options = Options(value, file) },
                "files" => spec with { Files = spec.Files.AddRange(Contents(value, file)) },
                "disk" => spec with { OnDisk = Flag(value) },
                "site" => spec with { Site = spec.Site.AddRange(Contents(value, file)) },
                "check" => spec with { Check = Check(value, file) },
                "problems" => spec with { Problems = Texts(value) },
                "infos" => spec with { Infos = Flag(value) },
                "outputs" => spec with { Outputs = [.. Pairs(value, file).Select(o => Output(o.Key, o.Value, file))] },
                _ => throw Unknown(file, value, key),
            };
        }

        if (spec.Name.Length == 0)
            throw new InvalidDataException($"{file}({root.Start.Line}): a case without a name");
        return spec.Files.ContainsKey(SourceReader.ConfigurationFile) || !spec.Site.IsEmpty ? spec : spec with { Files = spec.Files.Add(SourceReader.ConfigurationFile, new(Encoding.UTF8.GetBytes(SmallestSite))) };
    }

    private static IEnumerable<KeyValuePair<string, SpecContent>> Contents(YamlNode node, string file) =>
        Pairs(node, file).Select(pair => KeyValuePair.Create(pair.Key, pair.Value is YamlMappingNode map ? Content(map, file) : new(Encoding.UTF8.GetBytes(Text(pair.Value)))));

    // { bytes: "89 50", pad: 64 }, { size: 1000 }, { link: elsewhere }, { locked: true }, { picture: jpg, width: 300, height: 200 }
    private static SpecContent Content(YamlMappingNode map, string file)
    {
        if (map.Children.ContainsKey("picture"))
            return new(PictureOf(map, file).Bytes);
        var content = new SpecContent([]);
        foreach (var (key, value) in Pairs(map, file))
        {
            content = key switch
            {
                "bytes" => content with { Bytes = Convert.FromHexString(Text(value).Replace(" ", "", StringComparison.Ordinal)) },
                "pad" => content with { Size = long.Parse(Text(value), CultureInfo.InvariantCulture) },
                "size" => content with { Size = long.Parse(Text(value), CultureInfo.InvariantCulture) },
                "locked" => content with { Locked = Flag(value) },
                "link" => content with { Link = Text(value) },
                _ => throw Unknown(file, value, key),
            };
        }

        return content;
    }

    private static TestPicture PictureOf(YamlMappingNode map, string file)
    {
        var picture = new TestPicture("jpg", 300, 200);
        foreach (var (key, value) in Pairs(map, file))
        {
            picture = key switch
            {
                "picture" => picture with { Form = Text(value) },
                "width" => picture with { Width = int.Parse(Text(value), CultureInfo.InvariantCulture) },
                "height" => picture with { Height = int.Parse(Text(value), CultureInfo.InvariantCulture) },
                "located" => picture with { IsLocated = Flag(value) },
                "turned" => picture with { Orientation = Flag(value) ? 6 : 1 },
                "cut" => picture with { Cut = int.Parse(Text(value), CultureInfo.InvariantCulture) },
                _ => throw Unknown(file, value, key),
            };
        }

        return picture;
    }

    private static FolderOptions Check(YamlNode node, string file)
    {
        var options = FolderOptions.None;
        foreach (var (key, value) in Pairs(node, file))
        {
            options = key switch
            {
                "base-url" => options with { BaseUrl = Text(value) },
                "ignore" => options with { Ignores = Texts(value) },
                "rules" => options with { Rules = Pairs(value, file).ToImmutableDictionary(rule => rule.Key, rule => Enum.Parse<Severity>(Text(rule.Value), ignoreCase: true), StringComparer.Ordinal) },
                "baseline" => options with { Baseline = Text(value) },
                _ => throw Unknown(file, value, key),
            };
        }

        return options;
    }

    private static BuildOptions Options(YamlNode node, string file)
    {
        var options = new BuildOptions();
        foreach (var (key, value) in Pairs(node, file))
        {
            options = key switch
            {
                "as-of" => options with { AsOf = DateOnly.ParseExact(Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture) },
                "base-url" => options with { BaseUrl = Text(value) },
                "drafts" => options with { Drafts = Flag(value) },
                "portable" => options with { Portable = Flag(value) },
                _ => throw Unknown(file, value, key),
            };
        }

        return options;
    }

    private static ExpectedOutput Output(string path, YamlNode node, string file)
    {
        if (node is YamlScalarNode { Value: "absent" })
            return new(path, Absent: true, [], []);
        var output = new ExpectedOutput(path, Absent: false, [], []);
        foreach (var (key, value) in Pairs(node, file))
        {
            output = key switch
            {
                "contains" => output with { Contains = Texts(value) },
                "lacks" => output with { Lacks = Texts(value) },
                _ => throw Unknown(file, value, key),
            };
        }

        return output;
    }

    private static IEnumerable<(string Key, YamlNode Value)> Pairs(YamlNode node, string file) => node is YamlMappingNode map
        ? map.Children.Select(pair => (Text(pair.Key), pair.Value))
        : throw new InvalidDataException($"{file}({node.Start.Line}): keys and values belong here");

    private static ImmutableArray<string> Texts(YamlNode node) =>
        node is YamlSequenceNode list ? [.. list.Children.Select(Text)] : Text(node) is { Length: > 0 } one ? [one] : [];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static bool Flag(YamlNode node) => bool.Parse(Text(node));

    private static InvalidDataException Unknown(string file, YamlNode at, string key) => new($"{file}({at.Start.Line}): a spec has no key {key}");
}
