namespace Explainer.Diagnostics;

/// <summary>One kind of problem, as it stands in the catalogue (<see cref="Rules"/>).</summary>
/// <param name="Name">Its name for users, <c>group/kebab-case</c>; also its key under <c>rules</c> in <c>site.yml</c>.</param>
/// <param name="Severity">How grave it is unless <c>site.yml</c> says otherwise.</param>
/// <param name="Catches">What it catches, as one plain sentence.</param>
/// <param name="Example">The smallest input that shows it.</param>
/// <param name="Mend">What a writer does about it, as one plain sentence.</param>
public sealed record Rule(string Name, Severity Severity, string Catches, string Example, string Mend);
