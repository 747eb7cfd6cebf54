using RealtimeConv.Cpu.Execution;
using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Steps;

/// <summary>Decodes the colours from sRGB; afterwards 1 stands for 1, alpha included.</summary>
/// <param name="channels">Channels per pixel; the fourth of four is alpha.</param>
/// <param name="one">The float that stands for 1 before.</param>
/// <param name="areBytes">Whether values are exact 8-bit codes, which a table decodes.</param>
internal sealed unsafe class LinearizeRowStep(int channels, float one, bool areBytes) : RowStep
{
    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        for (int k = 0; k < count; k++)
        {
            if (channels == 4 && k % 4 == 3) values[k] /= one;
            else values[k] = areBytes ? SrgbBytes.Decode((int)values[k]) : (float)SrgbCurve.Decode((double)values[k] / one);
        }
    }
}

/// <summary>Encodes the colours as sRGB.</summary>
/// <param name="channels">Channels per pixel; the fourth of four is alpha.</param>
/// <param name="one">The float that stands for 1; stays, unless the result is bytes.</param>
/// <param name="toBytes">Whether the result is stored as 8-bit codes next: thresholds give the code itself, and afterwards 255 stands for 1.</param>
internal sealed unsafe class EncodeSrgbRowStep(int channels, float one, bool toBytes) : RowStep
{
    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        for (int k = 0; k < count; k++)
        {
            if (channels == 4 && k % 4 == 3) values[k] *= toBytes ? 255 : 1;
            else values[k] = toBytes ? SrgbBytes.Encode(values[k]) : (float)(SrgbCurve.Encode((double)values[k] / one) * one);
        }
    }
}
