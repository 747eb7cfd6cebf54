using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Rows of smooth weights by recursion, four rows side by side in one vector. Tiles hold whole rows.</summary>
internal sealed unsafe class RecursiveRowBlocks : BlockSource
{
    // Four channels of four rows; fewer channels leave lanes idle.
    private const int Lanes = 4;

    private readonly BlockSource _source;
    private readonly RecursivePass _pass;
    private readonly float[] _numbers;
    private readonly WholeRowBorder _border;
    private nint _rows;
    private nint _rowStride;
    private nint _states;
    private nint _statesOfChannels;

    private RecursiveRowBlocks(BlockSource source, RecursivePass pass, int width)
    {
        _source = source;
        _pass = pass;
        _numbers = RecursiveNumbers.Of(pass);
        _border = new WholeRowBorder(pass.Border, pass.Before, pass.After, width, source.Channels, source.One);
    }

    public static RecursiveRowBlocks Of(BlockSource source, RecursivePass pass, int width) => new(source, pass, width) { Channels = source.Channels, One = source.One };

    private int Parts => 2 * _pass.Terms.Length - 1;

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _source.Reserve(layout, layout.TileWidth);
        _rowStride = (_border.Samples + RowKernels.Padding + 15) / 16 * 16;
        _rows = layout.Reserve(_rowStride * Tile.BlockRows);
        _statesOfChannels = Parts * Lanes * Tile.BlockRows;
        _states = layout.Reserve(_statesOfChannels * ((Channels + Lanes - 1) / Lanes));
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        _source.Prepare(tile, y, rows);
        float* extended = tile.Scratch + _rows, inside = extended + _border.Left;
        _source.Produce(tile, y, rows, tile.X0, tile.X1 - tile.X0, inside, _rowStride);
        for (int r = 0; r < rows; r++, inside += _rowStride) _border.Extend(inside);
        // The window that ends before the first pixel's, filled from empty.
        for (int group = 0; group * Lanes < Channels; group++)
        {
            float* states = tile.Scratch + _states + group * _statesOfChannels;
            new Span<float>(states, (int)_statesOfChannels).Clear();
            Slide(null, extended + group * Lanes, states, null, 0, _pass.Length, Math.Min(Lanes, Channels - group * Lanes));
        }
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        for (int group = 0; group * Lanes < Channels; group++)
        {
            float* leaving = tile.Scratch + _rows + (nint)(x - tile.X0) * Channels + group * Lanes;
            Slide(leaving, leaving + (nint)_pass.Length * Channels, tile.Scratch + _states + group * _statesOfChannels, target + group * Lanes, stride, pixels, Math.Min(Lanes, Channels - group * Lanes));
        }
    }

    // Without leaving samples the window fills; without a target nothing is written.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Slide(float* leaving, float* entering, float* states, float* target, nint stride, int pixels, int channels)
    {
        nint row = _rowStride, step = Channels;
        fixed (float* numbers = _numbers)
            for (int x = 0; x < pixels; x++, entering += step)
            {
                var change = Pixels(entering, row);
                if (leaving != null)
                {
                    change -= Pixels(leaving, row);
                    leaving += step;
                }
                var value = Turn(states, numbers, change);
                if (target == null) continue;
                Store(value, target, stride, channels);
                target += step;
            }
    }

    private Vector512<float> Turn(float* states, float* numbers, Vector512<float> change)
    {
        const int part = Lanes * Tile.BlockRows;
        var sum = Vector512.Load(states) + change;
        sum.Store(states);
        var value = numbers[0] * sum;
        float* state = states + part, number = numbers + 1;
        for (int k = 1; k < _pass.Terms.Length; k++, state += 2 * part, number += 4)
        {
            Vector512<float> real = Vector512.Load(state) + change, imaginary = Vector512.Load(state + part);
            var turned = number[0] * real - number[1] * imaginary;
            imaginary = number[1] * real + number[0] * imaginary;
            turned.Store(state);
            imaginary.Store(state + part);
            value += number[2] * turned - number[3] * imaginary;
        }
        return value;
    }

    // Lanes beyond the channels are the next pixel's and lead nowhere.
    private static Vector512<float> Pixels(float* first, nint row) => Vector512.Create(
        Vector256.Create(Vector128.Load(first), Vector128.Load(first + row)), Vector256.Create(Vector128.Load(first + 2 * row), Vector128.Load(first + 3 * row)));

    private static void Store(Vector512<float> value, float* target, nint stride, int channels)
    {
        Store(value.GetLower().GetLower(), target, channels);
        Store(value.GetLower().GetUpper(), target + stride, channels);
        Store(value.GetUpper().GetLower(), target + 2 * stride, channels);
        Store(value.GetUpper().GetUpper(), target + 3 * stride, channels);
    }

    private static void Store(Vector128<float> value, float* target, int channels)
    {
        if (channels == Lanes) value.Store(target);
        else for (int c = 0; c < channels; c++) target[c] = value[c];
    }
}
