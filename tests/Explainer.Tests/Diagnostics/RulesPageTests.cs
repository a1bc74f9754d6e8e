namespace Explainer.Tests.Diagnostics;

public class RulesPageTests
{
    /// <summary>To write the page anew: UPDATE=1 tests/run.</summary>
    [Fact]
    public void The_handbook_has_every_rule_as_the_catalogue_has_it()
    {
        var file = Repository.At("content", "pages", "handbook", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, RulesPage.Text());
        }

        Assert.Equal(RulesPage.Text(), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
