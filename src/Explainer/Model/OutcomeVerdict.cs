namespace Explainer.Model;

/// <summary>What became of a forecast, plan, concern or demand.</summary>
public enum OutcomeVerdict
{
    /// <summary>Not decided yet.</summary>
    Open,

    /// <summary>It came so.</summary>
    Held,

    /// <summary>It came otherwise.</summary>
    DidNotHold,

    /// <summary>It came so in part.</summary>
    Partly,

    /// <summary>It cannot be decided.</summary>
    Unresolvable,
}
