using System.Text;
using Explainer.Tests.Rendering.Pictures;

namespace Explainer.Browser;

/// <summary>A site with pictures of every kind: wide and upright, drawn and transparent, small, moving, one far down a page.</summary>
internal static class PhotoSite
{
    /// <summary>Writes its source.</summary>
    /// <returns>The source folder.</returns>
    public static string WriteTo(string folder)
    {
        foreach (var (path, bytes) in Files())
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return folder;
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        yield return ("site.yml", Text("title: The Picture Desk\nbase-url: https://pictures.example/\ndescription: Pictures of every kind.\n"));
        yield return ("content/actors/ostland.md", Text("---\nname: Ostland\ntype: state\nsummary: A state at the lake.\n---\nOstland has a flag.\n\n![The flag](flag.svg)\n"));
        yield return ("content/actors/flag.svg", Text("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#357"/></svg>"""));
        yield return ("content/articles/quay.md", Text($"""
            ---
            title: Ministers meet on the quay
            date: 2021-02-02
            summary: Two ministers met.
            actors: [ostland]
            photo: {"{"} file: quay.jpg, alt: "Two ministers on a quay, a grey lake behind them", caption: The ministers before the talks, credit: A. Photographer, rights: own {"}"}
            ---
            Ostland's minister came first.

            **Why it matters:** Ostland draws its water from the lake.

            **The big picture:** A boat came with him.

            ![A boat at its mooring](boat.jpg)

            {string.Join("\n\n", Enumerable.Range(1, 120).Select(n => $"This is paragraph {n} of many, and none of them says more than the one before it did."))}

            ![What they said, by hour](chart.png)

            A sign: ![](sign.gif) and a flag.
            """));
        yield return ("content/articles/quay.jpg", new TestPicture("jpg", 1600, 1000).Bytes);
        yield return ("content/articles/boat.jpg", new TestPicture("jpg", 900, 600) { Orientation = 6 }.Bytes);
        yield return ("content/articles/chart.png", new TestPicture("png", 640, 400) { IsTransparent = true }.Bytes);
        yield return ("content/articles/sign.gif", new TestPicture("gif", 40, 30).Bytes);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
