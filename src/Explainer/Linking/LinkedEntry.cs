using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// What linking makes of one entry, from <see cref="EntryLinker.Link"/>: it hangs on that entry and on what the linker knows of the
/// site, and on nothing else, so it can be kept for as long as these two are the same.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="Body">Its text, with its names and hand links marked.</param>
/// <param name="Summary">Its summary, with its hand links resolved.</param>
/// <param name="Mentions">Who and what its text names, in reading order: of each entry the first in a section, and every hand link.</param>
/// <param name="Problems">What is wrong with its names, links and words.</param>
internal sealed record LinkedEntry(
    Entry Entry,
    Body Body,
    ImmutableArray<BodyPart> Summary,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Problem> Problems);
