using System.Numerics;
using System.Text.Json;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Explain;

/// <summary>The lecture's table: a linear layer fully connected, with translation invariance, and with locality.</summary>
internal sealed class EconomyReport(int width, int height, int inputs, int outputs, int reach)
{
    private readonly ParameterCount _count = new(width, height, inputs, outputs, reach);

    private IEnumerable<(string Name, BigInteger Weights, BigInteger Products)> Rows =>
    [
        ("fully connected", _count.FullyConnected, _count.FullyConnectedMultiplications),
        ("+ translation invariance", _count.TranslationInvariant, _count.TranslationInvariantMultiplications),
        ($"+ locality, D = {reach}", _count.Local, _count.LocalMultiplications),
    ];

    public IEnumerable<string> Lines()
    {
        yield return $"A linear layer from a {width} x {height} frame of {inputs} to one of {outputs} channels";
        yield return $"{"",-26}{"weights",26}{"float32 memory",16}{"multiplications",28}";
        foreach (var (name, weights, products) in Rows)
            yield return $"{name,-26}{Grouped(weights),26}{Memory(4 * weights),16}{Grouped(products),28}";
        yield return $"{"+ one bias per channel",-26}{Grouped(_count.Biases),26}";
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("layer");
        json.WriteNumber("width", width);
        json.WriteNumber("height", height);
        json.WriteNumber("input_channels", inputs);
        json.WriteNumber("output_channels", outputs);
        json.WriteNumber("reach", reach);
        Write(json, "fully_connected", _count.FullyConnected, _count.FullyConnectedMultiplications);
        Write(json, "translation_invariant", _count.TranslationInvariant, _count.TranslationInvariantMultiplications);
        Write(json, "local", _count.Local, _count.LocalMultiplications);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, BigInteger weights, BigInteger products)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("weights");
        json.WriteRawValue(weights.ToString());
        json.WritePropertyName("multiplications");
        json.WriteRawValue(products.ToString());
        json.WriteEndObject();
    }

    private static string Grouped(BigInteger value) => value.ToString("N0");

    private static string Memory(BigInteger bytes)
    {
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"];
        int unit = 0;
        double value = (double)bytes;
        while (value >= 1024 && unit < units.Length - 1)
        {
            value /= 1024;
            unit++;
        }
        return $"{value:0.##} {units[unit]}";
    }
}
