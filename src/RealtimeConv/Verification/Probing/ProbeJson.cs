using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeConv.Verification.Probing;

/// <summary>Findings as JSON. Ranges are arrays of two; numbers that JSON has no form for are texts: Infinity, -Infinity, NaN.</summary>
public static class ProbeJson
{
    /// <summary>The findings as one object.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="convention">What the pass was given, one sentence each.</param>
    /// <param name="isIndented">Whether to write it over many lines.</param>
    public static string Write(ProbeFindings findings, IEnumerable<string>? convention = null, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented }))
        {
            json.WriteStartObject();
            json.WriteString("pass", findings.Pass);
            json.WriteString("verdict", ProbeText.Verdict(findings));
            json.WriteBoolean("isConvolution", findings.IsConvolution);
            json.WriteBoolean("isLinear", findings.IsLinear);
            json.WriteBoolean("isShiftInvariant", findings.IsShiftInvariant);
            json.WriteBoolean("isRepeatable", findings.IsRepeatable);
            if (findings.IsLinearBeyondPictures is { } beyond) json.WriteBoolean("isLinearBeyondPictures", beyond);
            Number(json, "precision", findings.Precision);
            Texts(json, "convention", convention ?? []);
            json.WriteString("source", findings.Source.ToString());
            json.WriteString("destination", findings.Destination.ToString());
            json.WriteNumber("inputs", findings.Inputs);
            json.WriteBoolean("holdsAlpha", findings.HoldsAlpha);
            json.WriteNumber("frames", findings.Runs);
            json.WriteString("frameSize", $"{findings.Frame.Width}x{findings.Frame.Height}");
            if (findings.Kernels is { } kernels) Write(json, findings, kernels);
            Borders(json, findings);
            if (findings.Nan is { } nan) Write(json, nan);
            Evidence(json, findings);
            Texts(json, "notes", findings.Notes);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, ProbeFindings findings, ProbedKernels kernels)
    {
        json.WriteNumber("width", kernels.Width);
        json.WriteNumber("height", kernels.Height);
        Numbers(json, "anchor", [kernels.AnchorX, kernels.AnchorY]);
        json.WriteString("mixing", kernels.Mixing.ToString().ToLowerInvariant());
        Number(json, "uncertainty", kernels.Uncertainty);
        json.WriteStartArray("kernels");
        for (int o = 0; o < kernels.Outputs; o++)
            for (int i = 0; i < kernels.Inputs; i++)
            {
                if (kernels[o, i] is not { } kernel) continue;
                json.WriteStartObject();
                json.WriteNumber("output", o);
                json.WriteNumber("input", i);
                json.WriteStartArray("weights");
                for (int j = 0; j < kernel.Height; j++) Values(json, kernel.Coefficients.Skip(j * kernel.Width).Take(kernel.Width));
                json.WriteEndArray();
                json.WriteEndObject();
            }
        json.WriteEndArray();
        json.WriteStartArray("bias");
        for (int o = 0; o < kernels.Outputs; o++) Values(json, [kernels.Bias(o).Low, kernels.Bias(o).High]);
        json.WriteEndArray();
        json.WriteStartArray("rails");
        foreach (var rails in findings.Rails) Values(json, [rails.Low, rails.High]);
        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in findings.Names) Write(json, name);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, NamedKernel name)
    {
        json.WriteStartObject();
        json.WriteNumber("output", name.Output);
        json.WriteNumber("input", name.Input);
        json.WriteString("id", name.Id);
        json.WriteString("turn", name.Turn.ToString().ToLowerInvariant());
        Number(json, "scale", name.Scale);
        Numbers(json, "shift", [name.ShiftX, name.ShiftY]);
        Number(json, "difference", name.Difference);
        json.WriteBoolean("isExact", name.IsExact);
        json.WriteBoolean("isSymmetric", name.IsSymmetric);
        json.WriteString("text", name.ToString());
        json.WriteEndObject();
    }

    private static void Borders(Utf8JsonWriter json, ProbeFindings findings)
    {
        Texts(json, "borders", findings.Borders.Select(b => b.ToString().ToLowerInvariant()));
        json.WriteStartArray("edges");
        foreach (var edge in findings.Edges)
        {
            json.WriteStartObject();
            json.WriteString("edge", edge.Edge.ToString().ToLowerInvariant());
            json.WriteNumber("reach", edge.Reach);
            Texts(json, "rules", edge.Rules.Select(r => r.ToString().ToLowerInvariant()));
            if (!edge.Constant.IsEmpty) Numbers(json, "constant", edge.Constant);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, NanSpread nan)
    {
        json.WriteStartObject("nan");
        json.WriteNumber("pixels", nan.Samples);
        Numbers(json, "reach", [nan.Left, nan.Top, nan.Right, nan.Bottom]);
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, ProbeFindings findings)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in findings.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("problem", evidence.Problem.ToString());
            json.WriteString("message", evidence.Message);
            json.WriteString("frame", evidence.Frame);
            if (evidence.X >= 0)
            {
                json.WriteNumber("x", evidence.X);
                json.WriteNumber("y", evidence.Y);
                json.WriteNumber("channel", evidence.Channel);
                Number(json, "found", evidence.Found);
                Number(json, "expected", evidence.Expected);
                json.WriteNumber("samples", evidence.Samples);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WritePropertyName(name);
        Values(json, values);
    }

    private static void Values(Utf8JsonWriter json, IEnumerable<double> values)
    {
        json.WriteStartArray();
        foreach (double value in values)
            if (double.IsFinite(value)) json.WriteNumberValue(value);
            else json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
    }
}
