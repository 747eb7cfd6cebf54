using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RealtimeConv.Networks.Onnx;

/// <summary>A constant of a model: dimensions and values, floats or integers.</summary>
internal sealed class OnnxTensor
{
    private const int TypeFloat = 1, TypeInt32 = 6, TypeInt64 = 7, TypeFloat16 = 10, TypeDouble = 11;

    public string Name { get; private set; } = "";

    public List<long> Dimensions { get; } = [];

    public float[]? Floats { get; private set; }

    public long[]? Integers { get; private set; }

    /// <summary>A single number.</summary>
    public static OnnxTensor Of(float value) => new() { Floats = [value] };

    /// <summary>A list of numbers.</summary>
    public static OnnxTensor Of(float[] values) => new() { Floats = values, Dimensions = { values.Length } };

    /// <summary>A single integer.</summary>
    public static OnnxTensor Of(long value) => new() { Integers = [value] };

    /// <summary>A list of integers.</summary>
    public static OnnxTensor Of(long[] values) => new() { Integers = values, Dimensions = { values.Length } };

    public static OnnxTensor Read(ReadOnlySpan<byte> message)
    {
        var tensor = new OnnxTensor();
        var floats = new List<float>();
        var integers = new List<long>();
        ReadOnlySpan<byte> raw = default;
        bool hasRaw = false, external = false;
        long type = 0;
        var reader = new ProtobufReader(message);
        while (reader.Next())
            switch (reader.Field)
            {
                case 1: reader.Integers(tensor.Dimensions); break;
                case 2: type = reader.Integer(); break;
                case 4: reader.Singles(floats); break;
                case 5 or 7: reader.Integers(integers); break;
                case 8: tensor.Name = reader.Text(); break;
                case 9: raw = reader.Bytes(); hasRaw = true; break;
                case 14: external = reader.Integer() == 1; break;
                default: reader.Skip(); break;
            }
        if (external) throw new InvalidInputException($"The constant '{tensor.Name}' of the ONNX model lies in an external file; save the model as one file.");
        tensor.Fill(type, hasRaw, raw, floats, integers);
        return tensor;
    }

    private void Fill(long type, bool hasRaw, ReadOnlySpan<byte> raw, List<float> floats, List<long> integers)
    {
        long count = 1;
        foreach (long d in Dimensions)
        {
            if (d < 0 || d > int.MaxValue) throw new InvalidInputException($"The constant '{Name}' of the ONNX model has a dimension of {d}.");
            count = checked(count * d);
            if (count > Tensor.MaxCount) throw new InvalidInputException($"The constant '{Name}' of the ONNX model passes the limit of {Tensor.MaxCount} values.");
        }
        int width = type switch { TypeFloat or TypeInt32 => 4, TypeInt64 or TypeDouble => 8, TypeFloat16 => 2, _ => throw new InvalidInputException($"The constant '{Name}' of the ONNX model is of data type {type}; float16, float32, float64, int32 and int64 are read.") };
        long given = hasRaw ? raw.Length / width : type is TypeFloat ? floats.Count : integers.Count;
        if (given != count || (hasRaw && raw.Length % width != 0))
            throw new InvalidInputException($"The constant '{Name}' of the ONNX model is [{string.Join(", ", Dimensions)}], {count} values; {given} are there.");
        switch (type)
        {
            case TypeFloat: Floats = hasRaw ? MemoryMarshal.Cast<byte, float>(raw).ToArray() : [.. floats]; break;
            case TypeFloat16: Floats = hasRaw ? Array.ConvertAll(MemoryMarshal.Cast<byte, Half>(raw).ToArray(), h => (float)h) : [.. integers.Select(i => (float)BitConverter.UInt16BitsToHalf((ushort)i))]; break;
            case TypeDouble when hasRaw: Floats = Array.ConvertAll(MemoryMarshal.Cast<byte, double>(raw).ToArray(), d => (float)d); break;
            case TypeInt32: Integers = hasRaw ? Array.ConvertAll(MemoryMarshal.Cast<byte, int>(raw).ToArray(), i => (long)i) : [.. integers]; break;
            case TypeInt64: Integers = hasRaw ? MemoryMarshal.Cast<byte, long>(raw).ToArray() : [.. integers]; break;
            default: throw new InvalidInputException($"The constant '{Name}' of the ONNX model keeps float64 values outside raw data, which is not read.");
        }
    }
}
