namespace RealtimeConv.Networks.Onnx;

/// <summary>One operator of a model with its attributes.</summary>
internal sealed class OnnxNode
{
    private readonly Dictionary<string, OnnxAttribute> _attributes = [];

    public List<string> Inputs { get; } = [];

    public List<string> Outputs { get; } = [];

    public string Name { get; private set; } = "";

    public string Operator { get; private set; } = "";

    public string Domain { get; private set; } = "";

    /// <summary>How messages name the node.</summary>
    public string Label => Name.Length > 0 ? $"{Operator} '{Name}'" : Operator;

    public static OnnxNode Read(ReadOnlySpan<byte> message)
    {
        var node = new OnnxNode();
        var reader = new ProtobufReader(message);
        while (reader.Next())
            switch (reader.Field)
            {
                case 1: node.Inputs.Add(reader.Text()); break;
                case 2: node.Outputs.Add(reader.Text()); break;
                case 3: node.Name = reader.Text(); break;
                case 4: node.Operator = reader.Text(); break;
                case 5:
                    var attribute = OnnxAttribute.Read(reader.Bytes());
                    node._attributes[attribute.Name] = attribute;
                    break;
                case 7: node.Domain = reader.Text(); break;
                default: reader.Skip(); break;
            }
        return node;
    }

    public OnnxAttribute? Attribute(string name) => _attributes.GetValueOrDefault(name);

    public long Integer(string name, long otherwise) => Attribute(name)?.Integer ?? otherwise;

    public float Single(string name, float otherwise) => Attribute(name)?.Single ?? otherwise;

    public string Text(string name, string otherwise) => Attribute(name)?.Text ?? otherwise;

    /// <summary>A list of integers of a given length; <paramref name="otherwise"/> fills it when the attribute is absent.</summary>
    public int[] Integers(string name, int count, int otherwise)
    {
        if (Attribute(name) is not { } attribute) return [.. Enumerable.Repeat(otherwise, count)];
        if (attribute.Integers.Count != count) throw new InvalidInputException($"{Label}: {name} has {attribute.Integers.Count} numbers; {count} are needed.");
        return [.. attribute.Integers.Select(v => v is >= 0 and <= int.MaxValue ? (int)v : throw new InvalidInputException($"{Label}: {name} holds {v}."))];
    }
}
