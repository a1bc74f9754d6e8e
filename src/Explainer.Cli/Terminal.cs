using System.Text;

namespace Explainer.Cli;

/// <summary>Where the command writes: problems and results to one stream, what it says about itself to the other.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Color">Whether standard output takes ANSI colours.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Color) : IDisposable
{
    /// <summary>The process's own streams, in UTF-8 without a byte-order mark, with line feeds.</summary>
    public static Terminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = utf8;
#pragma warning disable CA2000 // The terminal owns its streams.
        return new(
            new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            TakesColor());
#pragma warning restore CA2000
    }

    /// <summary>Writes out what is held back.</summary>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    // https://no-color.org: any value but the empty one says no.
    private static bool TakesColor() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
