using Explainer.Model;

namespace Explainer.Linking;

/// <summary>An actor in a role.</summary>
internal sealed record Holder(Actor Actor, Role Role);
