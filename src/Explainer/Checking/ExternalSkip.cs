namespace Explainer.Checking;

/// <summary>Why a link to another host is not asked after.</summary>
public enum ExternalSkip
{
    /// <summary>The user wants it left out.</summary>
    Ignored,

    /// <summary>It is where a form is sent: asking might do something there.</summary>
    Form,

    /// <summary>It has a name or password in it, which are not ours to send.</summary>
    Credentials,

    /// <summary>Its host is none that the public can find: of one machine, of a private network, or a name for examples.</summary>
    NotPublic,
}
