using RealtimeConv.Frames;

namespace RealtimeConv.Learning.Training;

/// <summary>Draws training tiles from frame pairs; a tile whose output touches a held-out block is never drawn.</summary>
/// <remarks>Held-out blocks are those of <see cref="NormalEquations"/>, counted from the top left of the whole frame.</remarks>
internal sealed class TileSampler
{
    private readonly List<(FloatPlanes Before, FloatPlanes After)> _pairs = [];
    private readonly List<(int Pair, int X, int Y)> _training = [];
    private readonly List<(int Pair, int X, int Y)> _heldOut = [];
    private readonly TrainableStack _stack;
    private readonly int _tileWidth;
    private readonly int _tileHeight;

    public TileSampler(IReadOnlyList<(Frame Before, Frame After)> pairs, int inputChannels, int outputChannels, TrainableStack stack, int tile)
    {
        _stack = stack;
        if (pairs.Count == 0) throw new ArgumentException("There is no pair of frames to learn from.");
        // A signal is one row: its tiles are as flat.
        _tileWidth = Math.Min(tile, Math.Max(1, pairs[0].Before.Width - stack.MarginX));
        _tileHeight = Math.Min(tile, Math.Max(1, pairs[0].Before.Height - stack.MarginY));
        foreach (var (before, after) in pairs)
        {
            if (before.Width != after.Width || before.Height != after.Height)
                throw new ArgumentException($"The frame before is {before.Width} x {before.Height}, the one after {after.Width} x {after.Height}; they must be of one size.");
            if (before.Channels < inputChannels || after.Channels < outputChannels)
                throw new ArgumentException($"The stack leads from {inputChannels} to {outputChannels} channels; the frames have {before.Channels} and {after.Channels}.");
            int pair = _pairs.Count;
            _pairs.Add((FloatPlanes.Of(before, inputChannels), FloatPlanes.Of(after, outputChannels)));
            for (int y = 0; y + InputHeight <= before.Height; y += _tileHeight / 2 + 1)
                for (int x = 0; x + InputWidth <= before.Width; x += _tileWidth / 2 + 1)
                    (TouchesHeldOut(x + stack.OffsetX, y + stack.OffsetY) ? _heldOut : _training).Add((pair, x, y));
        }
        if (_training.Count == 0)
            throw new InvalidInputException($"No training tile of {InputWidth} x {InputHeight} pixels fits into the frames; give larger frames or ask for a smaller tile.");
    }

    public int InputWidth => _tileWidth + _stack.MarginX;

    public int InputHeight => _tileHeight + _stack.MarginY;

    public int HeldOutCount => _heldOut.Count;

    public (float[] Input, float[] Target) Training(Random random) => Cut(_training[random.Next(_training.Count)]);

    public (float[] Input, float[] Target) HeldOut(int index) => Cut(_heldOut[index]);

    private bool TouchesHeldOut(int x, int y)
    {
        const int side = NormalEquations.TileSize;
        for (int ty = y / side; ty <= (y + _tileHeight - 1) / side; ty++)
            for (int tx = x / side; tx <= (x + _tileWidth - 1) / side; tx++)
                if (NormalEquations.IsHeldOut(tx, ty)) return true;
        return false;
    }

    private (float[] Input, float[] Target) Cut((int Pair, int X, int Y) tile)
    {
        var (before, after) = _pairs[tile.Pair];
        return (Cut(before, tile.X, tile.Y, InputWidth, InputHeight), Cut(after, tile.X + _stack.OffsetX, tile.Y + _stack.OffsetY, _tileWidth, _tileHeight));
    }

    private static float[] Cut(FloatPlanes samples, int x, int y, int width, int height)
    {
        var data = new float[samples.Planes.Length * width * height];
        int at = 0;
        foreach (float[] plane in samples.Planes)
            for (int row = 0; row < height; row++, at += width) plane.AsSpan((y + row) * samples.Width + x, width).CopyTo(data.AsSpan(at));
        return data;
    }
}
