using System.Globalization;
using System.Xml;

namespace Explainer.Diagnostics.Formats;

/// <summary>
/// For test dashboards: JUnit's XML. Each problem is a test case of its file; an error is a failure, the rest pass and say what they say
/// as output. A site without problems is one case that passes.
/// </summary>
public static class JUnitFormat
{
    private static readonly XmlWriterSettings Spelling = new() { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace, OmitXmlDeclaration = true, CloseOutput = false };

    /// <summary>Writes the report.</summary>
    public static void Write(BuildReport report, TextWriter to)
    {
        to.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(to, Spelling))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "explainer");
            xml.WriteAttributeString("tests", Number(Math.Max(1, report.Problems.Length)));
            xml.WriteAttributeString("failures", Number(report.Count(Severity.Error)));
            if (report.Problems.IsEmpty)
                WriteCase("site", "no problems", xml);
            foreach (var problem in report.Problems)
                Write(problem, xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        to.Write('\n');
    }

    private static void Write(Problem problem, XmlWriter xml)
    {
        var known = ProblemPlace.Of(problem);
        var place = known?.File ?? problem.Page ?? "site";
        var where = known?.From is { } position ? $"{place}({Number(position.Line)},{Number(position.Column)})" : place;
        WriteCase(place, $"{problem.Rule.Name} {where}", xml, () =>
        {
            var failed = problem.Severity == Severity.Error;
            xml.WriteStartElement(failed ? "failure" : "system-out");
            if (failed)
            {
                xml.WriteAttributeString("type", problem.Rule.Name);
                xml.WriteAttributeString("message", Clean(problem.Sentence()));
            }

            xml.WriteString(Clean($"{where}: {problem.Severity.Word()} {problem.Rule.Name}: {problem.Sentence()}"));
            xml.WriteEndElement();
        });
    }

    private static void WriteCase(string place, string name, XmlWriter xml, Action? content = null)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(place));
        xml.WriteAttributeString("name", Clean(name));
        content?.Invoke();
        xml.WriteEndElement();
    }

    // XML 1.0 has no place for most controls, lone surrogates and two more characters.
    private static string Clean(string text) =>
        string.Concat(ProblemText.Plain(text).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
