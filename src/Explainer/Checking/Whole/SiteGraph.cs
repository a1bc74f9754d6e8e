namespace Explainer.Checking.Whole;

/// <summary>What leads to what in a site, and what is known of each file: filled by all threads, read when all is there.</summary>
/// <param name="count">How many files there are.</param>
internal sealed class SiteGraph(int count)
{
    private readonly bool[] used = new bool[count];
    private readonly bool[] linked = new bool[count];
    private readonly bool[] listed = new bool[count];
    private readonly bool[] unlisted = new bool[count];
    private readonly bool[] sendsOn = new bool[count];
    private readonly int[]?[] links = new int[count][];
    private int sitemaps;

    /// <summary>Whether there is a sitemap with pages in it.</summary>
    public bool HasSitemap => sitemaps > 0;

    /// <summary>Whether anything uses a file.</summary>
    public bool IsUsed(OutputEntry file) => used[file.Number];

    /// <summary>Whether another page links to a page.</summary>
    public bool IsLinked(OutputEntry page) => linked[page.Number];

    /// <summary>Whether the sitemap has a page.</summary>
    public bool IsListed(OutputEntry page) => listed[page.Number];

    /// <summary>Whether a page asks search engines to leave it out.</summary>
    public bool IsUnlisted(OutputEntry page) => unlisted[page.Number];

    /// <summary>Whether a page sends its readers on.</summary>
    public bool SendsOn(OutputEntry page) => sendsOn[page.Number];

    /// <summary>The pages that a page links to, by number; none for what is no page.</summary>
    public ReadOnlySpan<int> LinksOf(int page) => links[page];

    /// <summary>Adds that a document uses a file.</summary>
    public void Use(OutputEntry file, UseKind kind, string document)
    {
        if (file.Path == document)
            return;
        Mark(used, file.Number);
        if (kind == UseKind.SitemapUrl)
        {
            Mark(listed, file.Number);
            Interlocked.Exchange(ref sitemaps, 1);
        }
        else if (kind.IsFollowed)
        {
            Mark(linked, file.Number);
        }
    }

    /// <summary>Adds what is known of a page.</summary>
    public void Add(OutputEntry page, int[] leadsTo, bool isUnlisted, bool isRedirect) =>
        (links[page.Number], unlisted[page.Number], sendsOn[page.Number]) = (leadsTo, isUnlisted, isRedirect);

    // Nearly all is marked already: to write it again would take the memory from under the other threads each time.
    private static void Mark(bool[] marks, int number)
    {
        if (!marks[number])
            marks[number] = true;
    }
}
