namespace Explainer.Model;

/// <summary>A post that exists in many states; who holds it elsewhere is a counterpart.</summary>
public enum Post
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>President or monarch.</summary>
    HeadOfState,

    /// <summary>Prime minister or chancellor.</summary>
    HeadOfGovernment,

    /// <summary>Foreign minister or secretary of state.</summary>
    ForeignMinister,

    /// <summary>Defence minister or secretary of defence.</summary>
    DefenceMinister,

    /// <summary>Ambassador.</summary>
    Ambassador,

    /// <summary>Spokesperson.</summary>
    Spokesperson,
}
