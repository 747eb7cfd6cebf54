using System.Text;
using System.Text.Json;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>What a job of <c>rtconv layer</c> ran.</summary>
internal sealed record LayerReport(string Input, string Output, string Backend, TensorShape Shape, IReadOnlyList<string> Nodes)
{
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("input", Input);
            json.WriteString("output", Output);
            json.WriteString("backend", Backend);
            json.WriteStartArray("shape");
            foreach (int d in new[] { Shape.Batch, Shape.Channels, Shape.Height, Shape.Width }) json.WriteNumberValue(d);
            json.WriteEndArray();
            json.WriteStartArray("nodes");
            foreach (string node in Nodes) json.WriteStringValue(node);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
