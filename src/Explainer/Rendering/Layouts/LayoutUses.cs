using System.Collections.Immutable;
using Explainer.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Checks the names that layouts write out, in <c>Layout = "base"</c> and <c>IncludeAsync("partials/mention")</c>, so that a wrong one
/// is found also where no page comes by. Names that are put together at run time are found then.
/// </summary>
internal static class LayoutUses
{
    /// <summary>A problem for each name that is no layout's.</summary>
    public static IEnumerable<Problem> Check(
        SourceFile layout, SyntaxTree code, ImmutableArray<SourceFile> layouts, FaultPlaces places)
    {
        var names = layouts.Where(l => l.Path != LayoutNames.Imports).Select(LayoutNames.NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var node in code.GetRoot().DescendantNodes())
        {
            if (NameIn(node) is { } literal && !names.Contains(literal.Token.ValueText))
                yield return Unknown(literal.Token.ValueText, names, places.Of(literal.GetLocation(), layout));
        }
    }

    /// <summary>The problem of a name that is no layout's.</summary>
    private static Problem Unknown(string name, IEnumerable<string> names, SourceSpan? at) =>
        new(Rules.Layout.Compile, $"no layout layouts/{name}.cshtml", at)
        {
            Hint = Spelling.DidYouMean(name, names),
            Target = name,
        };

    private static LiteralExpressionSyntax? NameIn(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: IdentifierNameSyntax { Identifier.ValueText: "Layout" },
            Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } name,
        } => name,
        InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "IncludeAsync" },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } name }, ..],
        } => name,
        _ => null,
    };
}
