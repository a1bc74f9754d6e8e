using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking;

namespace Explainer.External;

/// <summary>
/// Asks the network about the links that lead to other hosts. It stands outside of the pipeline: the check stage says what is used where,
/// this asks about each URL once, and makes problems of the answers.
/// </summary>
/// <param name="options">How to ask.</param>
/// <param name="network">Whom.</param>
public sealed class ExternalChecker(ExternalOptions options, Network network)
{
    /// <summary>Asks.</summary>
    /// <param name="uses">The places that lead to other hosts.</param>
    /// <param name="memory">What earlier runs learned; it learns what this one does, also when it is stopped.</param>
    /// <param name="progress">Told after each link.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ExternalResult> CheckAsync(ImmutableArray<ExternalUse> uses, LinkMemory memory, Action<ExternalProgress> progress, CancellationToken cancel)
    {
        // A link is skipped only where no place has it that may ask.
        var places = uses.GroupBy(use => use.Url).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var questions = places
            .Where(place => place.Value.Any(use => use.Skip is null))
            .Select(place => new Question(place.Key, PartsOf(place.Value)))
            .OrderBy(question => question.Url.AbsoluteUri, StringComparer.Ordinal)
            .ToImmutableArray();
        var answers = new ConcurrentDictionary<Uri, Answer>();
        var toAsk = new List<Question>();
        foreach (var question in questions)
        {
            if (memory.Fresh(question, network.Time.GetUtcNow(), options.FreshFor) is { } known)
                answers[question.Url] = known;
            else
                toAsk.Add(question);
        }

        var isNetworkMissing = await AskAllAsync(toAsk, answers, memory, progress, cancel);
        var judge = new ExternalJudge(answers, memory, options, network.Time.GetUtcNow());
        return new(judge.Judge(uses, isNetworkMissing), Count(places, toAsk, answers));
    }

    private static ImmutableArray<string> PartsOf(ImmutableArray<ExternalUse> uses) =>
        [.. uses.Where(use => use.Skip is null && PageParts.IsJudged(use.Fragment)).Select(use => use.Fragment!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ExternalCount Count(Dictionary<Uri, ImmutableArray<ExternalUse>> places, List<Question> toAsk, ConcurrentDictionary<Uri, Answer> answers)
    {
        var skipped = places.Where(place => !answers.ContainsKey(place.Key)).Select(place => place.Value[0].Skip ?? ExternalSkip.NotPublic)
            .Concat(answers.Values.Where(answer => answer.Kind == AnswerKind.NotAllowed).Select(_ => ExternalSkip.NotPublic))
            .CountBy(skip => skip)
            .ToImmutableSortedDictionary();
        var notAsked = answers.Values.Count(answer => answer.Kind is AnswerKind.NotAsked or AnswerKind.HostGivenUp);
        var notAllowed = answers.Values.Count(answer => answer.Kind == AnswerKind.NotAllowed);
        return new(toAsk.Count - notAsked - notAllowed, answers.Count - toAsk.Count, notAsked, skipped);
    }

    // The links of a host wait for each other; hosts do not.
    private async Task<bool> AskAllAsync(List<Question> toAsk, ConcurrentDictionary<Uri, Answer> answers, LinkMemory memory, Action<ExternalProgress> progress, CancellationToken cancel)
    {
        using var inTime = options.WholeTime == Timeout.InfiniteTimeSpan ? new CancellationTokenSource() : new CancellationTokenSource(options.WholeTime, network.Time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, inTime.Token);
        using var asker = new Asker(options, network);
        using var gates = new Gates(options, network.Time);
        var tracer = new Tracer(options, new(options, network, asker, gates));
        var reach = new Reach(options.HostsOutOfReach);
        var hosts = toAsk.GroupBy(question => question.Url.IdnHost, StringComparer.Ordinal).Select(group => new ConcurrentQueue<Question>(group)).ToList();
        var done = 0;
        await Task.WhenAll(hosts.SelectMany(host => Enumerable.Repeat(host, options.AtOncePerHost)).Select(AskHostAsync));
        cancel.ThrowIfCancellationRequested();
        return reach.IsMissing(hosts.Count);

        async Task AskHostAsync(ConcurrentQueue<Question> host)
        {
            while (host.TryDequeue(out var question))
            {
                var answer = stop.IsCancellationRequested ? Answer.NotAsked : await AskAsync(tracer, question, stop.Token);
                reach.Note(question.Url.IdnHost, answer.Kind);
                if (reach.IsGivenUp)
                    await stop.CancelAsync();
                answers[question.Url] = answer;
                memory.Keep(question, answer, network.Time.GetUtcNow());
                progress(new(Interlocked.Increment(ref done), toAsk.Count, hosts.Count(other => !other.IsEmpty)));
            }
        }
    }

    private static async Task<Answer> AskAsync(Tracer tracer, Question question, CancellationToken stop)
    {
        try
        {
            return await tracer.AskAsync(question, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Answer.NotAsked;
        }
    }
}
