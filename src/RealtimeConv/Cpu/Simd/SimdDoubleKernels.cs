using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Cpu.Simd;

/// <summary>The loops over doubles in one vector width.</summary>
internal sealed unsafe class SimdDoubleKernels<TSimd, TVector> : DoubleKernels
    where TSimd : struct, IFourierSimd<TVector, double>
    where TVector : struct
{
    /// <inheritdoc/>
    public override int Lanes => TSimd.Count;

    /// <inheritdoc/>
    public override void Forward(double* re, double* im, nint pitch, FourierLine line)
    {
        fixed (double* roots = line.DoubleRoots) FourierLoops<TSimd, TVector, double>.Forward(re, im, pitch, line, roots);
    }

    /// <inheritdoc/>
    public override void Inverse(double* re, double* im, nint pitch, FourierLine line)
    {
        fixed (double* roots = line.DoubleRoots) FourierLoops<TSimd, TVector, double>.Inverse(re, im, pitch, line, roots);
    }

    /// <inheritdoc/>
    public override void Multiply(double* re, double* im, double* factors, int vectors) => FourierLoops<TSimd, TVector, double>.Multiply(re, im, factors, vectors);
}
