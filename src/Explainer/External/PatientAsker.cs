using Polly;
using Polly.Retry;

namespace Explainer.External;

/// <summary>
/// Asks for one URL until the host has said something that counts: by HEAD, which is cheap; by GET where HEAD is refused or the page is
/// wanted; and again where a failure may pass, after the time that the host asks for, or longer each time.
/// </summary>
internal sealed class PatientAsker(ExternalOptions options, Network network, Asker asker, Gates gates)
{
    private readonly ResiliencePipeline<Reply> again = options.Retries == 0
        ? ResiliencePipeline<Reply>.Empty
        : new ResiliencePipelineBuilder<Reply> { TimeProvider = network.Time }.AddRetry(new RetryStrategyOptions<Reply>
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Result is { MayPass: true } reply && !(reply.RetryAfter > options.LongestWait)),
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = options.FirstWait,
            UseJitter = true,
            Randomizer = network.Chance,
            DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.RetryAfter),
        }).Build();

    /// <summary>Asks.</summary>
    public async Task<Reply> AskAsync(Uri url, bool withParts, CancellationToken cancel)
    {
        var gate = gates.Of(url);
        if (!withParts && !gate.RefusesHead)
        {
            var head = await gate.PassAsync(passed => asker.AskAsync(HttpMethod.Head, url, withParts: false, passed), cancel);
            if (IsEnough(head))
            {
                gate.Note(head);
                return head;
            }

            gate.RefusesHead = head.Status is 405 or 501;
        }

        var reply = await again.ExecuteAsync(
            async inTime => await gate.PassAsync(passed => asker.AskAsync(HttpMethod.Get, url, withParts, passed), inTime), cancel);
        gate.Note(reply);
        return reply;
    }

    // Hosts that do not know HEAD say all sorts of things to it, 404 and 403 too, or nothing: what is bad news is asked again by GET.
    private static bool IsEnough(Reply head) =>
        head.IsFound || head.IsRedirect || head.Failure is Failure.NoHost or Failure.NotSafe or Failure.NotAllowed or Failure.GivenUp;
}
