using System.Collections.Immutable;
using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="NetworkPass"/>: the cascade of <see cref="NetworkBound"/> behind the errors that its input carries.</summary>
internal static class NetworkPassBound
{
    // Any rounding to float16: relative error.
    private const double HalfStore = 1.0 / 1024;

    public static ErrorField Propagate(NetworkPass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        var input = new LoadedInput(inputs[0], arithmetic);
        var (use, source) = (pass.Channels, inputs[0]);
        var shape = new TensorShape(use.Runs, use.Inputs, source.Height, source.Width);
        double[] value = Planar(input.Value, source.Channels, shape), error = Planar(input.Error, source.Channels, shape);
        var (values, errors, result) = NetworkBound.Propagate(pass.Network, (value, error, shape), arithmetic, pass.IsHalf ? HalfStore : 0)[^1];
        var field = new ErrorField(source.Width, source.Height, use.FrameOutputs);
        for (int run = 0; run < result.Batch; run++)
            for (int c = 0; c < result.Channels; c++)
                for (int y = 0; y < result.Height; y++)
                    for (int x = 0; x < result.Width; x++)
                    {
                        int from = result.Index(run, c, y, x), to = (y * field.Width + x) * field.Channels + run * result.Channels + c;
                        field.Value[to] = values[from];
                        // An infinity or a NaN that a sum met leaves nothing to hold on to.
                        field.Error[to] = double.IsFinite(values[from]) && double.IsFinite(errors[from]) ? errors[from] : double.PositiveInfinity;
                    }
        if (use.PassesLast)
            for (int pixel = 0; pixel < source.Width * source.Height; pixel++)
            {
                int from = pixel * source.Channels + source.Channels - 1, to = pixel * field.Channels + field.Channels - 1;
                (field.Value[to], field.Error[to]) = (input.Value[from], input.Error[from]);
            }
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    private static double[] Planar(double[] interleaved, int channels, TensorShape shape)
    {
        var planar = new double[shape.Count];
        int plane = shape.Height * shape.Width;
        for (int k = 0; k < planar.Length; k++) planar[k] = interleaved[k % plane * channels + k / plane];
        return planar;
    }
}
