using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class SectionRoleCodesTests
{
    [Fact]
    public void Codes_are_the_handbook_s_words_in_its_order()
    {
        Assert.Equal(
            "stakes news bigpicture closeup reporting quotes counter check analysis background state numbers mechanism ahead note close more disclosure".Split(' '),
            SectionRoleCodes.All);
        Assert.All(SectionRoleCodes.All, code => Assert.Equal(code, SectionRoleCodes.RoleOf(code)!.Value.Code()));
    }

    [Theory]
    [InlineData("lede")]
    [InlineData("other")]
    [InlineData("Stakes")]
    [InlineData("1")]
    public void What_no_label_can_stand_for_is_no_code(string word) => Assert.Null(SectionRoleCodes.RoleOf(word));
}
