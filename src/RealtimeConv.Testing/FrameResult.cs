using NUnit.Framework.Constraints;
using RealtimeConv.Frames;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Testing;

/// <summary>The outcome of a comparison: the worst sample, what surrounds it, and pictures of expected, actual and difference.</summary>
internal sealed class FrameResult(IConstraint constraint, Frame actual, double[] reference, ComparisonReport comparison) : ConstraintResult(constraint, actual, comparison.Passed)
{
    /// <inheritdoc/>
    public override void WriteActualValueTo(MessageWriter writer) => writer.Write(comparison.Summary);

    /// <inheritdoc/>
    public override void WriteAdditionalLinesTo(MessageWriter writer)
    {
        if (comparison.Worst is { } worst)
        {
            string unit = actual.Format.IsFloat ? "values" : $"codes of 0..{actual.Format.MaxCode}";
            writer.WriteLine($"  worst: pixel ({worst.X}, {worst.Y}), channel {worst.Channel}, in {unit}: {worst.Actual:G9}, expected {worst.Expected:G9}, allowed {worst.Lowest:G9} to {worst.Highest:G9}");
        }
        if (comparison.Neighbourhood is { } around)
            foreach (string line in NeighbourhoodText.Of(around).TrimEnd('\n').Split('\n')) writer.WriteLine($"  {line}");
        for (int c = 0; c < comparison.PerChannel.Length; c++)
            if (comparison.PerChannel[c].Failures > 0) writer.WriteLine($"  channel {c}: {comparison.PerChannel[c].Failures} samples outside, largest error {comparison.PerChannel[c].LargestError:G4}");
        foreach (string path in FailurePictures.Save(reference, actual, comparison)) writer.WriteLine($"  saved: {path}");
    }
}
