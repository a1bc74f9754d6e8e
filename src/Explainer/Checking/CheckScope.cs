namespace Explainer.Checking;

/// <summary>What a check holds its files to.</summary>
public enum CheckScope
{
    /// <summary>A site that this tool makes: all rules.</summary>
    Site,

    /// <summary>A folder made by any tool: links, ids and files only, not what this tool promises of its own pages.</summary>
    Folder,
}
