using System.Runtime.CompilerServices;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.FixedPoint;

/// <summary>The taps of a sum in fixed point: pairs first, with weights that stay in place for the loops.</summary>
internal sealed unsafe class WordTapList
{
    private readonly FixedPointTap[] _taps;
    private readonly short[] _weights;
    // Pinned: where the first of them lies for as long as the array lives.
    private readonly short* _firstWeight;
    private readonly int _pairs;

    public WordTapList(FixedPointWeights weights)
    {
        _taps = [.. weights.Taps.OrderByDescending(t => t.IsPair)];
        _pairs = _taps.Count(t => t.IsPair);
        _weights = GC.AllocateArray<short>(Math.Max(1, _taps.Length), pinned: true);
        for (int k = 0; k < _taps.Length; k++) _weights[k] = _taps[k].Weight;
        _firstWeight = (short*)Unsafe.AsPointer(ref _weights[0]);
    }

    /// <summary>Addresses that <see cref="Resolve"/> writes.</summary>
    public int PointerCount => 2 * _taps.Length;

    /// <summary>Writes where the samples of each tap lie.</summary>
    /// <param name="pointers">Room for the addresses.</param>
    /// <param name="samples">The address of the samples under each tap of the kernel.</param>
    public WordTaps Resolve(short** pointers, short** samples)
    {
        var taps = new WordTaps { First = pointers, Second = pointers + _taps.Length, Weights = _firstWeight, Pairs = _pairs, Count = _taps.Length };
        for (int k = 0; k < _taps.Length; k++)
        {
            taps.First[k] = samples[_taps[k].First];
            taps.Second[k] = samples[_taps[k].Second];
        }
        return taps;
    }
}
