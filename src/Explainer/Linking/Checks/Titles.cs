using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>
/// Finds titles right before the name of a person who did not hold them on the day of the article. A title is that of any role on the
/// site; the longest counts. What a former holder or a deputy is called, and what others say in quotations, is left alone.
/// </summary>
internal sealed class Titles
{
    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(
        ["former", "then", "ex", "late", "onetime", "previous", "future", "next", "incoming", "outgoing", "would-be", "deputy", "vice", "assistant", "associate", "under", "shadow", "alternate", "junior", "honorary"],
        StringComparer.Ordinal);

    private readonly Site site;
    private readonly NameIndex titles = new(ignoresCase: true);
    private readonly FrozenSet<string> capitalised;
    private readonly ILookup<string, Post> posts;

    private Titles(Site site)
    {
        this.site = site;
        // A role without a title of its own is called after its post; "other" is nobody's title.
        var roles = site.Entries.OfType<Actor>().SelectMany(a => a.Roles.Select(r => (Actor: a.Key, r.Title.Value, r.Post)).Concat(a.LaterTitles.Select(t => (Actor: a.Key, Value: t, Post: Post.Other))))
            .Where(r => r.Value.Length > 0 && r.Value != "Other").ToList();
        foreach (var (actor, title, _) in roles)
            titles.Add(title.ToLowerInvariant(), new(actor, NameStrength.Full));
        // A single word in lower case describes ("the spokesman Ivanov"); it is a title with its capital only.
        capitalised = roles.Select(r => FoldedText.Of(r.Value.Trim()).Text).Where(t => !t.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        posts = roles.ToLookup(r => FoldedText.Of(r.Value.Trim()).Text.ToLowerInvariant(), r => r.Post, StringComparer.Ordinal);
    }

    /// <summary>Prepares for a site.</summary>
    public static TextCheck Prepare(Site site) => new Titles(site).Check;

    private void Check(EntryText text, ProblemList problems)
    {
        if (text.Entry is not Article article)
            return;
        var hits = new List<NameHit>();
        foreach (var block in text.Blocks)
        {
            // In small letters only where a title stands, which is rare.
            string? lower = null;
            var formerEnd = -1;
            foreach (var (at, length) in block.Words)
            {
                hits.Clear();
                titles.Find(block.Folded.Text, at, length, lowerFirst: false, hits);
                if (hits.Count == 0)
                    continue;
                lower ??= block.Folded.Text.ToLowerInvariant();
                // "The former Prime Minister and Foreign Minister": what holds of the first holds of the second.
                if (IsModified(lower, at) || (formerEnd > 0 && lower[formerEnd..at].Trim() is "and" or "/" or ","))
                {
                    formerEnd = hits[^1].End;
                    continue;
                }

                if (hits.FindLast(h => h.End < lower.Length && lower[h.End] == ' ' && text.Names.At(block.Folded, h.End + 1) is not null) is { Owners: not null } hit)
                    CheckTitle(article, block, at, hit.End, text.Names.At(block.Folded, hit.End + 1)!.Value, problems);
            }
        }
    }

    private void CheckTitle(Article article, WrittenBlock block, int start, int end, NameReading name, ProblemList problems)
    {
        if (name.Owners is not [var key] || site.Find(key) is not Actor { Type: ActorType.Person } person)
            return;
        var written = block.Folded.Text[start..end];
        if (!written.Contains(' ', StringComparison.Ordinal) && !capitalised.Contains(written))
            return;
        var title = written.ToLowerInvariant();
        var date = article.Date.Value;
        var held = person.Roles.Where(r => r.Period is not { } p || (p.Earliest <= (date.Latest ?? DateOnly.MaxValue) && p.Latest >= date.Earliest)).ToList();
        if (held.Exists(r => Agrees(title, r)) || !block.IsOwn(start, end - start) || block.SpanOf(start, end - start) is not { } at)
            return;
        var day = Model.Dates.EdtfPrinter.Print(date);
        problems.Add(
            Rules.Mention.WrongTitle,
            at,
            $"{person.Name.Value} was not {block.Written(start, end - start)} on {day}",
            held.Count == 0 ? $"{person.File.Path} has no role on that day" : $"the roles then: {string.Join(", ", held.Select(r => r.Title.Value))}",
            person.Key.ToString());
    }

    private bool Agrees(string title, Role role)
    {
        var own = FoldedText.Of(role.Title.Value.Trim()).Text.ToLowerInvariant();
        return own == title
            // "President" for "President of Ukraine"; "Secretary of State" for "US Secretary of State".
            || own.StartsWith(title + " of ", StringComparison.Ordinal) || own.StartsWith(title + " for ", StringComparison.Ordinal)
            || (own.EndsWith(" " + title, StringComparison.Ordinal) && IsPlace(role, role.Title.Value.Trim()[..^(title.Length + 1)]))
            // "Foreign Minister" for "Minister of Foreign Affairs".
            || (role.Post != Post.Other && posts[title].Contains(role.Post) && title.Split(' ').All(own.Split(' ').Contains));
    }

    private static bool IsPlace(Role role, string words) =>
        words.All(c => char.IsUpper(c) || c == '.') || (role.Of is { } of && words.StartsWith(of.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsModified(string lower, int at)
    {
        var end = at;
        while (end > 0 && lower[end - 1] is ' ' or '-')
            end--;
        var start = end;
        while (start > 0 && Words.IsWord(lower, start - 1))
            start--;
        return start < end && Modifiers.Contains(lower[start..end]);
    }
}
