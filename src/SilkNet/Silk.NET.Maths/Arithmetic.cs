using System.Numerics;

namespace Silk.NET.Maths;

/// <summary>
/// The operations of a number type, chosen once per type. The vectors' constraints name no arithmetic interface, so their operators
/// cannot use the ones of the number type directly.
/// </summary>
internal abstract class Arithmetic<T>
{
    public static Arithmetic<T> Default { get; } = Create();

    public abstract T One { get; }

    public abstract T Add(T left, T right);

    public abstract T Subtract(T left, T right);

    public abstract T Multiply(T left, T right);

    public abstract T Divide(T left, T right);

    public abstract T Negate(T value);

    public abstract T SquareRoot(T value);

    public abstract T From<TNumber>(TNumber value)
        where TNumber : unmanaged, INumber<TNumber>;

    public abstract TOther To<TOther>(T value);

    private static Arithmetic<T> Create()
    {
        object arithmetic = Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.SByte => new NumberArithmetic<sbyte>(),
            TypeCode.Byte => new NumberArithmetic<byte>(),
            TypeCode.Int16 => new NumberArithmetic<short>(),
            TypeCode.UInt16 => new NumberArithmetic<ushort>(),
            TypeCode.Int32 => new NumberArithmetic<int>(),
            TypeCode.UInt32 => new NumberArithmetic<uint>(),
            TypeCode.Int64 => new NumberArithmetic<long>(),
            TypeCode.UInt64 => new NumberArithmetic<ulong>(),
            TypeCode.Single => new NumberArithmetic<float>(),
            TypeCode.Double => new NumberArithmetic<double>(),
            TypeCode.Decimal => new NumberArithmetic<decimal>(),
            _ when typeof(T) == typeof(Half) => new NumberArithmetic<Half>(),
            _ => throw new NotSupportedException($"{typeof(T).Name} is not a number type of the vectors."),
        };
        return (Arithmetic<T>)arithmetic;
    }
}
