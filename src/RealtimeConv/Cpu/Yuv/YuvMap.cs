using System.Numerics;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu.Yuv;

/// <summary>The conversion's numbers in float32, for results in 8-bit codes: chroma comes in sixteenths of a code, alpha is 255.</summary>
internal readonly struct YuvMap
{
    // Adding it leaves a number below 2^22 rounded half to even in the lowest bits.
    private const float Rounder = 12582912;
    private const uint RounderBits = 0x4B400000;
    private const int White = 255;

    private readonly float _lumaOffset, _chromaOffset, _luma, _redFromCr, _greenFromCb, _greenFromCr, _blueFromCb;

    public YuvMap(YuvFormat format, YuvColour colour)
    {
        var exact = YuvCoefficients.Of(format, colour);
        (_lumaOffset, _chromaOffset, _luma) = (exact.LumaOffset, 16 * exact.ChromaOffset, (float)(White * exact.Luma));
        (_redFromCr, _greenFromCb) = ((float)(White * exact.RedFromCr / 16), (float)(White * exact.GreenFromCb / 16));
        (_greenFromCr, _blueFromCb) = ((float)(White * exact.GreenFromCr / 16), (float)(White * exact.BlueFromCb / 16));
    }

    /// <summary>Pixels, red in the lowest byte.</summary>
    public Vector<uint> Convert(Vector<uint> luma, Vector<uint> cb, Vector<uint> cr)
    {
        var y = (Vector.ConvertToSingle(Vector.AsVectorInt32(luma)) - new Vector<float>(_lumaOffset)) * _luma;
        var u = Vector.ConvertToSingle(Vector.AsVectorInt32(cb)) - new Vector<float>(_chromaOffset);
        var v = Vector.ConvertToSingle(Vector.AsVectorInt32(cr)) - new Vector<float>(_chromaOffset);
        return Code(y + v * _redFromCr) | (Code(y + (u * _greenFromCb + v * _greenFromCr)) << 8) | (Code(y + u * _blueFromCb) << 16) | new Vector<uint>(0xFF000000);
    }

    /// <summary>One pixel, red in the lowest byte; the same roundings.</summary>
    public uint Convert(uint luma, uint cb, uint cr)
    {
        float y = (luma - _lumaOffset) * _luma, u = cb - _chromaOffset, v = cr - _chromaOffset;
        return Code(y + v * _redFromCr) | (Code(y + (u * _greenFromCb + v * _greenFromCr)) << 8) | (Code(y + u * _blueFromCb) << 16) | 0xFF000000;
    }

    private static Vector<uint> Code(Vector<float> value)
    {
        var clamped = Vector.Min(Vector.Max(value, Vector<float>.Zero), new Vector<float>(White));
        return Vector.AsVectorUInt32(clamped + new Vector<float>(Rounder)) - new Vector<uint>(RounderBits);
    }

    private static uint Code(float value) => BitConverter.SingleToUInt32Bits(Math.Min(Math.Max(value, 0), White) + Rounder) - RounderBits;
}
