namespace Explainer.Tests.Rendering.Search;

/// <summary>Numbers that look like chance and are the same on every machine (a linear congruential generator).</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Dice(uint seed)
{
    private uint state = seed;

    /// <summary>The next number, from 0 to less than 1.</summary>
    public double Next() => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 4_294_967_296.0;
}
