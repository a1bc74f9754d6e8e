using System.Collections.Frozen;

namespace Explainer.Rendering.Views;

/// <summary>Gives the parts of a page ids that its text has not taken: a writer's heading keeps its id.</summary>
/// <param name="taken">The ids in the page's text.</param>
public sealed class PartIds(FrozenSet<string> taken)
{
    /// <summary>The id of a part: its name, or the name with the first free number behind it.</summary>
    public string this[string name]
    {
        get
        {
            var id = name;
            for (var number = 2; taken.Contains(id); number++)
                id = $"{name}-{number}";
            return id;
        }
    }
}
