namespace Explainer.Serving;

/// <summary>Opens a site's content security policy for the preview's own script and its events, and for nothing else.</summary>
internal static class ContentSecurityPolicy
{
    private static readonly string[] Needed = ["script-src", "connect-src"];

    /// <summary>The policy with what the preview needs.</summary>
    /// <param name="policy">The policy as the site has it.</param>
    public static string ForPreview(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            var index = directives.FindIndex(d => Is(d, name));
            // What a policy does not speak of falls to default-src; without that, all is allowed.
            if (index < 0 && directives.Find(d => Is(d, "default-src")) is { } general)
                directives.Add(Open(name + general["default-src".Length..]));
            else if (index >= 0)
                directives[index] = Open(directives[index]);
        }

        return string.Join("; ", directives);
    }

    private static bool Is(string directive, string name) =>
        directive.Equals(name, StringComparison.OrdinalIgnoreCase) || directive.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase);

    private static string Open(string directive) =>
        directive.Contains("'self'", StringComparison.OrdinalIgnoreCase) ? directive
        : directive.EndsWith("'none'", StringComparison.OrdinalIgnoreCase) ? directive[..^"'none'".Length] + "'self'"
        : directive + " 'self'";
}
