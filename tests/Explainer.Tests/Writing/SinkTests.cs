using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;
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

    [Fact]
    public void What_takes_long_to_make_is_made_where_it_is_kept_and_only_counted_where_not()
    {
        var made = 0;
        var file = new MadeFile("c", MadeFileKey.Of("test", 1), () => [(byte)++made]);
        var (counting, memory) = (new CountingSink(), new MemorySink());
        counting.Accept(file);
        Assert.Equal((0, 1, 0), (made, counting.Files, counting.Bytes));
        memory.Accept(file);
        Assert.Equal([1], memory.Files["c"].ToArray());
    }
}
