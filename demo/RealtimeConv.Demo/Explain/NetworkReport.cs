using System.Globalization;
using System.Text.Json;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Explain;

/// <summary>What a stack of layers is made of: shapes, parameters, multiplications, and how far each layer sees.</summary>
internal sealed class NetworkReport
{
    private readonly TensorShape _input;
    private readonly IReadOnlyList<LayerCost> _layers;

    /// <summary>Counts a network for a frame.</summary>
    /// <exception cref="InvalidInputException">The network cannot take frames of that size.</exception>
    public NetworkReport(Network network, int width, int height)
    {
        _input = new TensorShape(1, network.InputChannels, height, width);
        try { _layers = LayerCost.Of(network, _input); }
        catch (ArgumentException e) { throw InvalidInputException.Of(e); }
    }

    public IEnumerable<string> Lines()
    {
        yield return $"A stack of {_layers.Count} nodes on a {_input.Width} x {_input.Height} frame of {_input.Channels} channels";
        yield return $"{"",-26}{"output (C x H x W)",22}{"parameters",14}{"multiplications",18}{"sees",12}{"step",10}";
        foreach (var l in _layers)
            yield return $"{l.Name,-26}{$"{l.Output.Channels} x {l.Output.Height} x {l.Output.Width}",22}{Grouped(l.Parameters),14}{Grouped(l.Multiplications),18}{Size(l.Field.Width, l.Field.Height),12}{Size(l.Field.StepX, l.Field.StepY),10}";
        yield return $"{"together",-48}{Grouped(_layers.Sum(l => l.Parameters)),14}{Grouped(_layers.Sum(l => l.Multiplications)),18}";
        yield return "sees: input pixels that one value depends on, W x H; step: input pixels between neighbouring values";
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("network");
        foreach (var l in _layers)
        {
            json.WriteStartObject();
            json.WriteString("name", l.Name);
            json.WriteStartArray("shape");
            foreach (int d in new[] { l.Output.Channels, l.Output.Height, l.Output.Width }) json.WriteNumberValue(d);
            json.WriteEndArray();
            json.WriteNumber("parameters", l.Parameters);
            json.WriteNumber("multiplications", l.Multiplications);
            Pair(json, "receptive_field", l.Field.Width, l.Field.Height);
            Pair(json, "step", l.Field.StepX, l.Field.StepY);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter json, string name, double x, double y)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(x);
        json.WriteNumberValue(y);
        json.WriteEndArray();
    }

    private static string Size(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.##} x {y:0.##}");

    private static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
