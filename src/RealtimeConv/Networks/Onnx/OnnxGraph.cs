namespace RealtimeConv.Networks.Onnx;

/// <summary>The parts of a model that a stack of layers is made from.</summary>
internal sealed class OnnxGraph
{
    /// <summary>The most nodes, and the most constants, of a model.</summary>
    public const int MaxParts = 1 << 16;

    public long Opset { get; private set; }

    public List<OnnxNode> Nodes { get; } = [];

    public Dictionary<string, OnnxTensor> Constants { get; } = [];

    /// <summary>Name and dimensions of each input; an unknown dimension is 0.</summary>
    public List<(string Name, List<long> Dimensions)> Inputs { get; } = [];

    public List<string> Outputs { get; } = [];

    public static OnnxGraph Read(ReadOnlySpan<byte> model)
    {
        var graph = new OnnxGraph();
        bool found = false;
        var reader = new ProtobufReader(model);
        while (reader.Next())
            switch (reader.Field)
            {
                case 7:
                    graph.ReadGraph(reader.Bytes());
                    found = true;
                    break;
                case 8: graph.ReadOpset(reader.Bytes()); break;
                default: reader.Skip(); break;
            }
        if (!found) throw new InvalidInputException("The file is no ONNX model: it holds no graph.");
        return graph;
    }

    private void ReadOpset(ReadOnlySpan<byte> message)
    {
        string domain = "";
        long version = 0;
        var reader = new ProtobufReader(message);
        while (reader.Next())
            switch (reader.Field)
            {
                case 1: domain = reader.Text(); break;
                case 2: version = reader.Integer(); break;
                default: reader.Skip(); break;
            }
        if (domain is "" or "ai.onnx") Opset = version;
    }

    private void ReadGraph(ReadOnlySpan<byte> message)
    {
        var reader = new ProtobufReader(message);
        while (reader.Next())
            switch (reader.Field)
            {
                case 1:
                    Nodes.Add(OnnxNode.Read(reader.Bytes()));
                    CheckCount(Nodes.Count, "nodes");
                    break;
                case 5:
                    CheckCount(Constants.Count + 1, "constants");
                    var constant = OnnxTensor.Read(reader.Bytes());
                    Constants[constant.Name] = constant;
                    break;
                case 11: Inputs.Add(ReadValue(reader.Bytes())); break;
                case 12: Outputs.Add(ReadValue(reader.Bytes()).Name); break;
                default: reader.Skip(); break;
            }
    }

    // Two bytes of the file make an object of hundreds in memory.
    private static void CheckCount(int count, string what)
    {
        if (count > MaxParts) throw new InvalidInputException($"The ONNX model has more {what} than the limit of {MaxParts}.");
    }

    private static (string Name, List<long> Dimensions) ReadValue(ReadOnlySpan<byte> message)
    {
        string name = "";
        var dimensions = new List<long>();
        var reader = new ProtobufReader(message);
        while (reader.Next())
            if (reader.Field == 1) name = reader.Text();
            else if (reader.Field == 2) ReadType(reader.Bytes(), dimensions);
            else reader.Skip();
        return (name, dimensions);
    }

    // TypeProto.tensor_type (1) . shape (2) . dim (1) . dim_value (1)
    private static void ReadType(ReadOnlySpan<byte> message, List<long> dimensions)
    {
        var type = new ProtobufReader(message);
        while (type.Next())
        {
            if (type.Field != 1) { type.Skip(); continue; }
            var tensor = new ProtobufReader(type.Bytes());
            while (tensor.Next())
            {
                if (tensor.Field != 2) { tensor.Skip(); continue; }
                var shape = new ProtobufReader(tensor.Bytes());
                while (shape.Next())
                {
                    if (shape.Field != 1) { shape.Skip(); continue; }
                    long value = 0;
                    var dimension = new ProtobufReader(shape.Bytes());
                    while (dimension.Next())
                        if (dimension.Field == 1) value = dimension.Integer();
                        else dimension.Skip();
                    dimensions.Add(value);
                }
            }
        }
    }
}
