namespace Explainer.Rendering.Cards;

/// <summary>The libraries that draw, which are machine code: a machine may lack them.</summary>
internal static class CardLibraries
{
    /// <summary>What an exception says of a library that could not be loaded; null where it is of another kind.</summary>
    public static string? Missing(Exception fault) => fault switch
    {
        DllNotFoundException or BadImageFormatException or EntryPointNotFoundException => FirstLine(fault),
        FileNotFoundException { FileName: { } name } when name.Contains("Sharp", StringComparison.Ordinal) => FirstLine(fault),
        FileLoadException { FileName: { } name } when name.Contains("Sharp", StringComparison.Ordinal) => FirstLine(fault),
        TypeInitializationException { InnerException: { } inner } => Missing(inner),
        _ => null,
    };

    // The loader goes on with every place where it looked.
    private static string FirstLine(Exception fault)
    {
        var message = fault.Message.ReplaceLineEndings("\n").Split('\n')[0];
        var sentence = message.IndexOf(". In order to", StringComparison.Ordinal);
        return (sentence < 0 ? message : message[..sentence]).TrimEnd('.');
    }
}
