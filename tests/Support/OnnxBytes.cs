using System.Runtime.InteropServices;
using System.Text;

namespace RealtimeConv.Tests.Support;

/// <summary>ONNX models in the wire format, written by hand: the reader must not be tested by its own other half.</summary>
public static class OnnxBytes
{
    /// <summary>A model of one graph with the input x of [1, 2, 5, 6].</summary>
    public static byte[] Model(int opset, byte[][] nodes, byte[][] constants, string output) => Model([1, 2, 5, 6], opset, nodes, constants, output);

    /// <summary>A model of one graph with the input x of a shape.</summary>
    public static byte[] Model(int[] shape, int opset, byte[][] nodes, byte[][] constants, string output)
    {
        byte[] Value(string name, params int[] dims) => Join(Bytes(1, name), Message(2, Message(1, Join(Number(1, 1), Message(2, Join([.. dims.Select(d => Message(1, Number(1, d)))]))))));
        byte[] graph = Join([.. nodes.Select(n => Message(1, n)), .. constants.Select(c => Message(5, c)), Message(11, Value("x", shape)), Message(12, Value(output, 1, 1, 1, 1))]);
        return Join(Number(1, 8), Message(7, graph), Message(8, Join(Bytes(1, ""), Number(2, opset))));
    }

    /// <summary>An operator.</summary>
    public static byte[] Node(string op, string[] inputs, string output, params byte[][] attributes) =>
        Join([.. inputs.Select(i => Bytes(1, i)), Bytes(2, output), Bytes(4, op), .. attributes.Select(a => Message(5, a))]);

    /// <summary>An integer attribute.</summary>
    public static byte[] Int(string name, int value) => Join(Bytes(1, name), Number(3, value));

    /// <summary>A float attribute.</summary>
    public static byte[] Single(string name, float value) => Join(Bytes(1, name), [5 | 2 << 3], BitConverter.GetBytes(value));

    /// <summary>A text attribute.</summary>
    public static byte[] Text(string name, string value) => Join(Bytes(1, name), Bytes(4, value));

    /// <summary>An attribute of several integers.</summary>
    public static byte[] Ints(string name, params int[] values) => Join([Bytes(1, name), .. values.Select(v => Number(8, v))]);

    /// <summary>A constant as an attribute.</summary>
    public static byte[] TensorAttribute(string name, byte[] tensor) => Join(Bytes(1, name), Message(5, tensor));

    /// <summary>A float32 constant.</summary>
    public static byte[] Tensor(string name, int[] dims, float[] values) =>
        Join([.. dims.Select(d => Number(1, d)), Number(2, 1), Bytes(8, name), Message(9, MemoryMarshal.AsBytes(values.AsSpan()).ToArray())]);

    /// <summary>An int64 constant.</summary>
    public static byte[] Integers(string name, int[] dims, long[] values) =>
        Join([.. dims.Select(d => Number(1, d)), Number(2, 7), Bytes(8, name), Message(9, MemoryMarshal.AsBytes(values.AsSpan()).ToArray())]);

    /// <summary>An attribute of several floats.</summary>
    public static byte[] Floats(string name, params float[] values) => Join([Bytes(1, name), .. values.Select(v => Join([5 | 7 << 3], BitConverter.GetBytes(v)))]);

    private static byte[] Bytes(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Message(int field, byte[] content) => Join(Varint(field << 3 | 2), Varint(content.Length), content);

    private static byte[] Number(int field, long value) => Join(Varint(field << 3), Varint(value));

    private static byte[] Varint(long value)
    {
        var bytes = new List<byte>();
        ulong rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7) bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
        return [.. bytes];
    }

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(p => p)];
}
