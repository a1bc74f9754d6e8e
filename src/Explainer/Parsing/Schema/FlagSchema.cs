namespace Explainer.Parsing.Schema;

/// <summary>Yes or no, written <c>true</c> or <c>false</c> without quotation marks.</summary>
internal sealed record FlagSchema() : ValueSchema("true or false");
