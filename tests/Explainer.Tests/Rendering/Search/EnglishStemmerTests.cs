using Explainer.Rendering.Search;

namespace Explainer.Tests.Rendering.Search;

/// <summary>
/// Words and their stems as another make has them: the package <c>stemmer</c> of npm, 2.0.1 (MIT), which follows the algorithm's author. A
/// test in the browser holds search.js to the same list.
/// </summary>
public sealed class EnglishStemmerTests
{
    [Fact]
    public void Stems_are_those_of_another_make()
    {
        var words = File.ReadAllLines(Repository.At("tests", "Explainer.Tests", "Rendering", "Search", "stems.txt")).Select(line => line.Split(' ')).ToList();
        Assert.True(words.Count > 500);
        Assert.Equal(words.Select(w => $"{w[0]} {w[1]}"), words.Select(w => $"{w[0]} {EnglishStemmer.Stem(w[0])}"));
    }
}
