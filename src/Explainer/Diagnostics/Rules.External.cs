namespace Explainer.Diagnostics;

/// <content>What the network says of links to other hosts, when it is asked (<c>--external</c>).</content>
public static partial class Rules
{
    public static partial class Link
    {
        /// <summary>With `--external`: a link to another host that was not found for a day or more (404).</summary>
        public static readonly Rule ExternalBroken = new(
            "link/external-broken",
            Severity.Error,
            "With `--external`: a link to another host that was not found (404), and not a day or more before",
            "[report](https://news.site/2022/moved-away/)    # 404 on Monday, 404 on Tuesday",
            "Correct the link, or link to a copy in an archive.");

        /// <summary>With `--external`: a link to another host that is gone for good (410), seen so for a day or more.</summary>
        public static readonly Rule ExternalGone = new(
            "link/external-gone",
            Severity.Error,
            "With `--external`: a link to another host that says that it is gone for good (410), and did so a day or more before",
            "[report](https://news.site/2022/withdrawn/)    # 410 on Monday, 410 on Tuesday",
            "Link to a copy in an archive, or take the link out.");

        /// <summary>With `--external`: a link to another host of which it cannot be told whether it is there.</summary>
        public static readonly Rule ExternalUncertain = new(
            "link/external-uncertain",
            Severity.Info,
            "With `--external`: a link to another host of which it cannot be told yet whether it is there: missing for the first time, refused (403, 429, 999), a fault of the host (5xx), no answer in time, a certificate that is not trusted, no such host",
            "[report](https://news.site/2022/for-people-only/)    # 403",
            "Nothing, unless it stays so: then look at it with a browser.");

        /// <summary>With `--external`: a link to another host where the page has moved for good (301, 308).</summary>
        public static readonly Rule ExternalMoved = new(
            "link/external-moved",
            Severity.Info,
            "With `--external`: a link to another host where the page has moved for good (301, 308)",
            "[report](http://news.site/2022/report)    # 301 to https://news.site/2022/report/",
            "Write the new address that the message names, if it is still the page that is meant.");

        /// <summary>With `--external`: a link to a part that the page of another host does not have.</summary>
        public static readonly Rule ExternalFragment = new(
            "link/external-fragment",
            Severity.Warning,
            "With `--external`: a link to a part that the page of another host does not have",
            "[roles](https://news.site/2022/report/#rolles)",
            "Correct what stands behind the #, or link to the page as a whole.");
    }
}
