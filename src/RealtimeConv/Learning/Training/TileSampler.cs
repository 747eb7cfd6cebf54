using RealtimeConv.Frames;

namespace RealtimeConv.Learning.Training;

/// <summary>Draws training tiles from frame pairs; a tile whose output touches a held-out block is never drawn.</summary>
/// <remarks>Held-out blocks are those of <see cref="NormalEquations"/>, counted from the top left of the whole frame.</remarks>
internal sealed class TileSampler
{
    private readonly List<(PlanarSamples Before, PlanarSamples After)> _pairs = [];
    private readonly List<(int Pair, int X, int Y)> _training = [];
    private readonly List<(int Pair, int X, int Y)> _heldOut = [];
    private readonly TrainableStack _stack;
    private readonly int _tile;

    public TileSampler(IReadOnlyList<(Frame Before, Frame After)> pairs, int inputChannels, int outputChannels, TrainableStack stack, int tile)
    {
        _stack = stack;
        _tile = tile;
        foreach (var (before, after) in pairs)
        {
            if (before.Width != after.Width || before.Height != after.Height)
                throw new ArgumentException($"The frame before is {before.Width} x {before.Height}, the one after {after.Width} x {after.Height}; they must be of one size.");
            if (before.Channels < inputChannels || after.Channels < outputChannels)
                throw new ArgumentException($"The stack leads from {inputChannels} to {outputChannels} channels; the frames have {before.Channels} and {after.Channels}.");
            int pair = _pairs.Count;
            _pairs.Add((new PlanarSamples(before, inputChannels), new PlanarSamples(after, outputChannels)));
            for (int y = 0; y + tile + stack.MarginY <= before.Height; y += tile / 2 + 1)
                for (int x = 0; x + tile + stack.MarginX <= before.Width; x += tile / 2 + 1)
                    (TouchesHeldOut(x + stack.OffsetX, y + stack.OffsetY) ? _heldOut : _training).Add((pair, x, y));
        }
        if (_training.Count == 0)
            throw new InvalidInputException($"No training tile of {tile + stack.MarginX} x {tile + stack.MarginY} pixels fits into the frames; give larger frames or ask for a smaller tile.");
    }

    public int InputWidth => _tile + _stack.MarginX;

    public int InputHeight => _tile + _stack.MarginY;

    public int HeldOutCount => _heldOut.Count;

    public (float[] Input, float[] Target) Training(Random random) => Cut(_training[random.Next(_training.Count)]);

    public (float[] Input, float[] Target) HeldOut(int index) => Cut(_heldOut[index]);

    private bool TouchesHeldOut(int x, int y)
    {
        const int side = NormalEquations.TileSize;
        for (int ty = y / side; ty <= (y + _tile - 1) / side; ty++)
            for (int tx = x / side; tx <= (x + _tile - 1) / side; tx++)
                if (NormalEquations.IsHeldOut(tx, ty)) return true;
        return false;
    }

    private (float[] Input, float[] Target) Cut((int Pair, int X, int Y) tile)
    {
        var (before, after) = _pairs[tile.Pair];
        return (Cut(before, tile.X, tile.Y, InputWidth, InputHeight), Cut(after, tile.X + _stack.OffsetX, tile.Y + _stack.OffsetY, _tile, _tile));
    }

    private static float[] Cut(PlanarSamples samples, int x, int y, int width, int height)
    {
        var data = new float[samples.Planes.Length * width * height];
        int at = 0;
        foreach (double[] plane in samples.Planes)
            for (int row = 0; row < height; row++)
                for (int column = 0; column < width; column++) data[at++] = (float)plane[(y + row) * samples.Width + x + column];
        return data;
    }
}
