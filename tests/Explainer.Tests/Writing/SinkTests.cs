using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Writing;

namespace Explainer.Tests.Writing;

public sealed class SinkTests
{
    private static readonly AssetFile Photo = new("content/x.png", 2, "", () => new MemoryStream([7, 8]));

    [Fact]
    public void Memory_keeps_a_copy_of_what_comes()
    {
        var sink = new MemorySink();
        byte[] bytes = [1, 2, 3];
        sink.Accept(new OutputFile("b", bytes, []));
        sink.Accept("a", Photo);
        bytes[0] = 9;
        Assert.Equal(["a", "b"], sink.Files.Keys);
        Assert.Equal([1, 2, 3], sink.Files["b"].ToArray());
        Assert.Equal([7, 8], sink.Files["a"].ToArray());
    }

    [Fact]
    public void Counting_counts()
    {
        var sink = new CountingSink();
        sink.Accept(new OutputFile("b", new byte[3], []));
        sink.Accept("a", Photo);
        Assert.Equal((2, 5), (sink.Files, sink.Bytes));
    }
}
