namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>One call of an OpenGL function, with its arguments as they lay in registers and on the stack.</summary>
/// <param name="name">The function's C name.</param>
/// <param name="integers">Whole numbers and pointers, in their order; what lies behind the function's own is arbitrary.</param>
/// <param name="floats">Floats, in their order, in the low half of each double.</param>
public sealed class GlCall(string name, nint[] integers, double[] floats)
{
    /// <summary>The function's C name: glBindTexture.</summary>
    public string Name { get; } = name;

    /// <summary>The managed thread that called.</summary>
    public int Thread { get; } = Environment.CurrentManagedThreadId;

    /// <summary>The names that a glGen, glCreate or glDelete function made or deletes.</summary>
    public uint[] Names { get; internal set; } = [];

    /// <summary>A whole number among the whole numbers and pointers, counted from 0.</summary>
    public int Int(int index) => (int)integers[index];

    /// <summary>A name or a bit field among the whole numbers and pointers, counted from 0.</summary>
    public uint UInt(int index) => (uint)integers[index];

    /// <summary>A pointer among the whole numbers and pointers, counted from 0.</summary>
    public nint Pointer(int index) => integers[index];

    /// <summary>A float among the floats, counted from 0.</summary>
    public float Float(int index) => BitConverter.Int32BitsToSingle((int)BitConverter.DoubleToInt64Bits(floats[index]));

    /// <inheritdoc/>
    public override string ToString() => $"{Name}({string.Join(", ", integers.Take(4).Select(v => $"0x{(uint)v:X}"))} ...)";

    internal nint[] Integers => integers;

    internal double[] Floats => floats;
}
