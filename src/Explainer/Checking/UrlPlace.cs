namespace Explainer.Checking;

/// <summary>In what part of the world a URL leads.</summary>
internal enum UrlPlace
{
    /// <summary>Into this site.</summary>
    Site,

    /// <summary>To another host, or to a part of our host that is not this site, by an absolute URL.</summary>
    Elsewhere,

    /// <summary>To something that is no place on the web: <c>mailto:</c>, <c>data:</c> and the like.</summary>
    OtherScheme,

    /// <summary>Out of the site's folder by <c>..</c>.</summary>
    AboveSite,

    /// <summary>From the root of the host, but not below the base path.</summary>
    OutsideBasePath,

    /// <summary>Nowhere: the standard's parser fails.</summary>
    Invalid,
}
