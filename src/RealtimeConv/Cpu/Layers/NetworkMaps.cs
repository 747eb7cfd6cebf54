using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Layers;

/// <summary>The feature maps of a network pass: filled from rows before the tiles of its stage run, read by them afterwards.</summary>
internal sealed unsafe class NetworkMaps : IDisposable
{
    private readonly NetworkChannels _channels;
    private readonly RowSource _rows;
    private readonly CpuNetworkRun _run;
    private readonly Tensor _input;
    private readonly Tensor _output;
    private readonly float[] _passing;
    private readonly AlignedMemory _scratch;
    private readonly nint _row;

    public NetworkMaps(NetworkPass pass, RowSource rows, int threads)
    {
        _channels = pass.Channels;
        _rows = rows;
        _run = new CpuNetworkRun(pass.Network, new TensorShape(_channels.Runs, _channels.Inputs, rows.Height, rows.Width), threads);
        (_input, _output) = (new Tensor(_run.Input), new Tensor(_run.Output));
        _passing = _channels.PassesLast ? new float[rows.Width * rows.Height] : [];
        var layout = new ScratchLayout(rows.Width);
        rows.Reserve(layout, rows.Width);
        _row = layout.Reserve((long)rows.Width * rows.Channels);
        _scratch = new AlignedMemory(4 * layout.Floats);
    }

    /// <summary>Channels of the frame that comes out.</summary>
    public int Channels => _channels.FrameOutputs;

    /// <summary>Columns.</summary>
    public int Width => _rows.Width;

    /// <summary>Rows.</summary>
    public int Height => _rows.Height;

    /// <summary>Reads the input's rows and runs the network.</summary>
    public void Fill(SurfaceMemory* surfaces)
    {
        var scratch = (float*)_scratch.Start;
        float* row = scratch + _row;
        int plane = Width * Height, count = _channels.Runs * _channels.Inputs;
        // Codes are counted in steps until here.
        float scale = 1 / _rows.One;
        for (int y = 0; y < Height; y++)
        {
            var tile = new Tile(0, y, Width, y + 1, scratch, surfaces);
            _rows.Load(tile, y, 0, Width, row);
            for (int c = 0; c < count; c++) Spread(row + c, _input.Data.AsSpan(c * plane + y * Width, Width), scale);
            if (_channels.PassesLast) Spread(row + _rows.Channels - 1, _passing.AsSpan(y * Width, Width), scale);
        }
        _run.Run(_input, _output);
    }

    /// <summary>Writes pixels of the result, channels interleaved.</summary>
    public void Read(int y, int x0, int x1, float* target)
    {
        int plane = Width * Height, first = y * Width + x0, channels = Channels, maps = _channels.Runs * _channels.Outputs;
        for (int c = 0; c < channels; c++)
        {
            var source = c < maps ? _output.Data.AsSpan(c * plane + first, x1 - x0) : _passing.AsSpan(first, x1 - x0);
            for (int k = 0; k < source.Length; k++) target[k * channels + c] = source[k];
        }
    }

    public void Dispose() => _scratch.Dispose();

    private void Spread(float* from, Span<float> to, float scale)
    {
        int step = _rows.Channels;
        for (int k = 0; k < to.Length; k++) to[k] = scale * from[k * step];
    }
}
