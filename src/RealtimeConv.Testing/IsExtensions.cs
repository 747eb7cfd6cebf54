using NUnit.Framework;
using RealtimeConv.Kernels;

namespace RealtimeConv.Testing;

/// <summary>Adds <c>Is.Convolution</c> and <c>Is.ShiftInvariant</c>, <c>Is.Linear</c> to NUnit's <c>Is</c>.</summary>
/// <remarks>
/// Extension members of a type need C# 14 (the .NET 10 SDK), whatever the target framework. With an older compiler the same constraints are called on this class:
/// <c>Assert.That(shader, IsExtensions.Convolution(kernel))</c>.
/// </remarks>
public static class IsExtensions
{
    extension(Is)
    {
        /// <summary>A probed pass that is the convolution, or by default the cross-correlation, with one kernel for every colour channel.</summary>
        /// <param name="kernel">The kernel; its anchor counts.</param>
        /// <param name="operation">Which operation runs with it.</param>
        public static ConvolutionConstraint Convolution(Kernel kernel, Operation operation = Operation.CrossCorrelation) => new(kernel, operation);

        /// <summary>A probed pass that is a convolution with kernels per channel or from Cin to Cout channels.</summary>
        /// <param name="kernels">The kernels.</param>
        /// <param name="operation">Which operation runs with them.</param>
        public static ConvolutionConstraint Convolution(KernelBank kernels, Operation operation = Operation.CrossCorrelation) => new(kernels, operation);

        /// <summary>A probed pass that is linear up to a bias and a clamp, for frames within 0..1.</summary>
        public static ProbeConstraint Linear => new("linear, for frames within 0..1", f => f.IsLinear && f.Precision == 0);

        /// <summary>A probed pass that gives the shifted result for a shifted frame.</summary>
        public static ProbeConstraint ShiftInvariant => new("shift-invariant", f => f.IsShiftInvariant && f.IsRepeatable);
    }
}
