namespace Explainer.Parsing.Bodies;

/// <summary>A label at the start of a line.</summary>
/// <param name="Role">What it stands for; <see cref="SectionRole.Other"/> for one that is not known.</param>
/// <param name="Known">Whether it is in the list of labels.</param>
/// <param name="Bold">Whether it stands in bold.</param>
/// <param name="Text">The label as written: with its emoji, without colon and emphasis marks.</param>
/// <param name="Name">The label without the emoji.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Length">Its length, up to the colon or the end of the bold.</param>
/// <param name="Rest">Where the text behind the colon begins in the line.</param>
internal readonly record struct LabelMatch(SectionRole Role, bool Known, bool Bold, string Text, string Name, int Start, int Length, int Rest);
