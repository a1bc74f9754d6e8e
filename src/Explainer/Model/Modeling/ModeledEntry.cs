using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Model.Modeling;

/// <summary>
/// What modelling makes of one entry: it hangs on that entry and on the <see cref="CommonGround"/> of the site, and on nothing else, so
/// it can be kept for as long as these two are the same.
/// </summary>
/// <param name="Parsed">The entry, parsed.</param>
/// <param name="Entry">The entry, typed.</param>
/// <param name="Problems">What is wrong with its references and facts.</param>
internal sealed record ModeledEntry(ParsedEntry Parsed, Entry Entry, ImmutableArray<Problem> Problems);
