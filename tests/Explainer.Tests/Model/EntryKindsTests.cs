using Explainer.Model;

namespace Explainer.Tests.Model;

public sealed class EntryKindsTests
{
    [Theory]
    [InlineData("content/actors/iran.md", EntryKind.Actor)]
    [InlineData("content/context/a/b/c.md", EntryKind.Context)]
    [InlineData("content/pages/index.md", EntryKind.Page)]
    [InlineData("content/contexts/a.md", null)]
    [InlineData("content/Actors/a.md", null)]
    [InlineData("content/actors", null)]
    [InlineData("content/a.md", null)]
    [InlineData("layouts/actors/a.md", null)]
    public void The_first_folder_says_the_kind(string path, EntryKind? kind) => Assert.Equal(kind, EntryKinds.OfPath(path));

    [Fact]
    public void Folder_and_kind_lead_to_each_other()
    {
        Assert.All(EntryKinds.All, kind => Assert.Equal(kind, EntryKinds.OfFolder(kind.Folder())));
        Assert.Equal("/context/", EntryKind.Context.UrlFolder());
        Assert.Equal("/", EntryKind.Page.UrlFolder());
    }
}
