using System.Globalization;
using System.Text;
using System.Xml;

namespace RealtimeConv.Verification.Reports;

/// <summary>A validation run as JUnit XML, as continuous integration servers read it: a suite for each group, a test case for each case.</summary>
public static class JUnitReport
{
    /// <summary>Writes the run; the stream stays open.</summary>
    public static void Write(ValidationRun run, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Legal(run.Title));
        WriteCounts(xml, run.Cases, run.Duration);
        foreach (var group in run.Cases.GroupBy(c => c.Group)) WriteSuite(xml, run, group.Key, [.. group]);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, ValidationRun run, string group, List<ValidationCase> cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legal(group));
        xml.WriteAttributeString("timestamp", run.Started.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        WriteCounts(xml, cases, TimeSpan.FromTicks(cases.Sum(c => c.Duration.Ticks)));
        xml.WriteStartElement("properties");
        foreach (var (key, value) in run.Environment)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", Legal(key));
            xml.WriteAttributeString("value", Legal(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        foreach (var one in cases) WriteCase(xml, one);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, ValidationCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Legal(one.Group));
        xml.WriteAttributeString("name", Legal(one.Name));
        xml.WriteAttributeString("time", Seconds(one.Duration));
        if (one.Outcome != ValidationOutcome.Passed)
        {
            xml.WriteStartElement(one.Outcome switch { ValidationOutcome.Failed => "failure", ValidationOutcome.Error => "error", _ => "skipped" });
            xml.WriteAttributeString("message", Legal(one.Message));
            if (one.Outcome is ValidationOutcome.Failed or ValidationOutcome.Error) xml.WriteString(Legal(Details(one)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Details(ValidationCase one)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in one.Properties) text.Append(key).Append(": ").Append(value).Append('\n');
        if (one.Judged.Frames > 0) text.Append("samples outside even the spec tier: ").Append(one.Judged.SpecFailures).Append('\n');
        foreach (string line in one.Failing) text.Append(line).Append('\n');
        if (one.Comparison?.Neighbourhood is { } around) text.Append(NeighbourhoodText.Of(around));
        return text.ToString();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<ValidationCase> cases, TimeSpan duration)
    {
        string Count(ValidationOutcome outcome) => cases.Count(c => c.Outcome == outcome).ToString(CultureInfo.InvariantCulture);
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", Count(ValidationOutcome.Failed));
        xml.WriteAttributeString("errors", Count(ValidationOutcome.Error));
        xml.WriteAttributeString("skipped", Count(ValidationOutcome.Skipped));
        xml.WriteAttributeString("time", Seconds(duration));
    }

    private static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML 1.0 has no place for control characters and lone surrogates, which driver strings and messages may hold.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (int k = 0; k < text.Length; k++)
        {
            if (char.IsHighSurrogate(text[k]) && k + 1 < text.Length && char.IsLowSurrogate(text[k + 1])) legal.Append(text[k++]).Append(text[k]);
            else legal.Append(XmlConvert.IsXmlChar(text[k]) ? text[k] : '\uFFFD');
        }
        return legal.ToString();
    }
}
