using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Why it matters", "why-it-matters")]
    [InlineData("What’s next?", "whats-next")]
    [InlineData("Yes, but", "yes-but")]
    [InlineData("a_b-c  d", "a_b-c--d")]
    [InlineData("Élysée – Straße", "élysée--straße")]
    [InlineData("Россия и мир", "россия-и-мир")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("中文 2022", "中文-2022")]
    [InlineData("🔥 Hot", "-hot")]
    [InlineData("!?", "section")]
    public void Headings_get_ids_by_GitHubs_algorithm(string heading, string id) => Assert.Equal(id, Slugs.OfHeading(heading));
}
