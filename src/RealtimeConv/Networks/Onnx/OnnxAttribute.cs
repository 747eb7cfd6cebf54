namespace RealtimeConv.Networks.Onnx;

/// <summary>One attribute of an operator.</summary>
internal sealed class OnnxAttribute
{
    public string Name { get; private set; } = "";

    public float? Single { get; private set; }

    public long? Integer { get; private set; }

    public string? Text { get; private set; }

    public OnnxTensor? Tensor { get; private set; }

    public List<float> Singles { get; } = [];

    public List<long> Integers { get; } = [];

    public static OnnxAttribute Read(ReadOnlySpan<byte> message)
    {
        var attribute = new OnnxAttribute();
        var reader = new ProtobufReader(message);
        while (reader.Next())
            switch (reader.Field)
            {
                case 1: attribute.Name = reader.Text(); break;
                case 2: attribute.Single = reader.Single(); break;
                case 3: attribute.Integer = reader.Integer(); break;
                case 4: attribute.Text = reader.Text(); break;
                case 5: attribute.Tensor = OnnxTensor.Read(reader.Bytes()); break;
                case 7: reader.Singles(attribute.Singles); break;
                case 8: reader.Integers(attribute.Integers); break;
                default: reader.Skip(); break;
            }
        return attribute;
    }
}
