using System.Numerics;

namespace Silk.NET.Maths;

/// <summary>The operations of a number type, unchecked as C#'s operators are.</summary>
internal sealed class NumberArithmetic<TNumber> : Arithmetic<TNumber>
    where TNumber : unmanaged, INumber<TNumber>
{
    public override TNumber One => TNumber.One;

    public override TNumber Add(TNumber left, TNumber right) => unchecked(left + right);

    public override TNumber Subtract(TNumber left, TNumber right) => unchecked(left - right);

    public override TNumber Multiply(TNumber left, TNumber right) => unchecked(left * right);

    public override TNumber Divide(TNumber left, TNumber right) => left / right;

    public override TNumber Negate(TNumber value) => unchecked(TNumber.Zero - value);

    public override TNumber SquareRoot(TNumber value) => TNumber.CreateTruncating(Math.Sqrt(double.CreateTruncating(value)));

    public override TNumber From<TFrom>(TFrom value) => TNumber.CreateTruncating(value);

    public override TOther To<TOther>(TNumber value) => Arithmetic<TOther>.Default.From(value);
}
