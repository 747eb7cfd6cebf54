using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Support;

/// <summary>A backend that is wrong by one weight: what validation must find.</summary>
/// <param name="relative">By how much the largest weight is off; in whole-number plans it is off by 1.</param>
public sealed class WrongTarget(double relative) : IValidationTarget
{
    private readonly CpuTarget _right = new();

    public string Name => "wrong";

    public Backend Backend => Backend.Cpu;

    public DeviceProfile Device => DeviceProfile.CpuOnly;

    public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames) =>
        [.. _right.Run(plan with { Passes = [.. plan.Passes.Select(p => p is ConvolvePass convolve ? Spoilt(convolve) : p)] }, frames)];

    public void Dispose() => _right.Dispose();

    private ConvolvePass Spoilt(ConvolvePass pass) => new([.. pass.Banks.Select(b => b.Select(k => Spoilt(k, pass.InCodes)))], pass.Border, pass.Inputs, pass.Output)
    {
        Reduction = pass.Reduction, ReductionWeights = pass.ReductionWeights, Remainder = pass.Remainder, InCodes = pass.InCodes, StoredMaximum = pass.StoredMaximum, Store = pass.Store,
    };

    private Kernel Spoilt(Kernel kernel, bool whole)
    {
        var coefficients = kernel.Coefficients.ToArray();
        int largest = Array.IndexOf(coefficients, coefficients.MaxBy(Math.Abs));
        coefficients[largest] = whole ? coefficients[largest] + 1 : coefficients[largest] * (1 + relative);
        return new Kernel(kernel.Width, kernel.Height, coefficients, kernel.Divisor, kernel.AnchorX, kernel.AnchorY);
    }
}
