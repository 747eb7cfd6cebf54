using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>All of a plan that its speed depends on, and not the values of its weights: two kernels of one shape share what was measured.</summary>
internal static class PlanSignature
{
    private const int Characters = 20;

    /// <summary>A short text without meaning for people, the same on every run.</summary>
    public static string Of(FilterPlan plan)
    {
        var text = new StringBuilder(plan.Backend.ToString());
        foreach (var surface in plan.Surfaces) text.Append(CultureInfo.InvariantCulture, $"|{surface.Format.Type}{surface.Format.Channels}");
        foreach (var pass in plan.Passes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{pass.Name} {string.Join(',', pass.Inputs)}>{pass.Output} {(pass.InCodes ? "codes" : "")}{pass.StoredMaximum}");
            if (pass is ConvolvePass convolve)
                text.Append(CultureInfo.InvariantCulture, $" {convolve.Border.Mode} {string.Join(',', convolve.Banks.Select(Shape))}");
            foreach (var step in pass.Store) text.Append(' ').Append(step.GetType().Name);
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Characters];
    }

    // Taps of zero are left out by some programs.
    private static string Shape(KernelBank bank) =>
        bank.IsUniform ? Taps(bank[0, 0]!) : $"{bank.InputChannels}>{bank.OutputChannels}:{string.Join('/', bank.Kernels.Select(Taps))}";

    private static string Taps(Kernel kernel) => kernel.Coefficients.Count(c => c != 0).ToString(CultureInfo.InvariantCulture);
}
