namespace Explainer.External;

/// <summary>Follows a link to where it leads in the end, by hand, so that each step is looked at.</summary>
internal sealed class Tracer(ExternalOptions options, PatientAsker asker)
{
    /// <summary>Asks a question.</summary>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var trail = new List<Uri> { question.Url };
        string? moved = null;
        var isForGood = true;
        while (true)
        {
            var at = trail[^1];
            var reply = await asker.AskAsync(at, question.Parts.Length > 0, cancel);
            if (!reply.IsRedirect)
                return End(question, reply, trail, moved);
            if (Next(at, reply.Location!) is not { } next)
                return Uncertain($"sends its readers on to {reply.Location}, which is no address of the web");
            isForGood &= reply.IsMoved;
            if (isForGood)
                moved = next.AbsoluteUri;
            var bare = new Uri(next.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
            if (trail.Contains(bare))
                return Uncertain($"sends its readers round in a circle: {string.Join(" to ", trail.Append(bare))}");
            if (trail.Count > options.Redirects)
                return Uncertain($"sends its readers on more than {options.Redirects} times, last to {bare}");
            trail.Add(bare);
        }
    }

    private static Answer End(Question question, Reply reply, List<Uri> trail, string? moved)
    {
        var way = trail.Count == 1 ? "" : $"sends its readers on to {trail[^1]}, which ";
        var said = way + (reply.Failure == Failure.None ? $"answers {StatusWords.Of(reply.Status)}" : $"is not to be had: {reply.Said}");
        if (reply.IsFound)
            return PageParts.Judge(new(AnswerKind.Found) { MovedTo = moved }, reply, question.Parts);
        return new(reply switch
        {
            { Status: 404 } => AnswerKind.Missing,
            { Status: 410 } => AnswerKind.Gone,
            { Failure: Failure.GivenUp } when trail.Count == 1 => AnswerKind.HostGivenUp,
            { Failure: Failure.NotAllowed } when trail.Count == 1 => AnswerKind.NotAllowed,
            { IsOutOfReach: true } when trail.Count == 1 => AnswerKind.OutOfReach,
            _ => AnswerKind.Uncertain,
        })
        { Said = reply.Failure == Failure.GivenUp && trail.Count == 1 ? reply.Said : said };
    }

    private static Uri? Next(Uri at, string location) =>
        Uri.TryCreate(at, location, out var next) && next.Scheme is "http" or "https" && next.Host.Length > 0 && next.UserInfo.Length == 0 ? next : null;

    private static Answer Uncertain(string said) => new(AnswerKind.Uncertain) { Said = said };
}
