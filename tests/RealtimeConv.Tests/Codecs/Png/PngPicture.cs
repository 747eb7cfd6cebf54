namespace RealtimeConv.Tests.Codecs;

/// <summary>A picture of seeded samples with what a decoder must make of it, by the formulas of the specification.</summary>
internal sealed class PngPicture
{
    private readonly int _width, _height, _depth, _type;
    private readonly int[] _samples;
    private readonly byte[]? _palette, _trns;

    public PngPicture(int width, int height, int depth, int type, bool transparency)
    {
        (_width, _height, _depth, _type) = (width, height, depth, type);
        var random = new Random(width * 1000 + depth * 10 + type);
        int stored = PngFiles.StoredChannels(type), levels = 1 << depth;
        int colours = Math.Min(levels, 200);
        _samples = [.. Enumerable.Range(0, width * height * stored).Select(_ => random.Next(type == 3 ? colours : levels))];
        if (type == 3)
        {
            _palette = new byte[3 * colours];
            random.NextBytes(_palette);
            if (transparency) _trns = [.. Enumerable.Range(0, (colours + 1) / 2).Select(_ => (byte)random.Next(256))];
        }
        else if (transparency)
            _trns = [.. _samples.Take(stored).SelectMany(s => (byte[])[(byte)(s >> 8), (byte)s])];
    }

    public int Channels => _type switch { 0 => _trns is null ? 1 : 4, 2 or 3 => _trns is null ? 3 : 4, _ => 4 };

    public byte[] Encode(bool interlaced) => PngFiles.Make(_width, _height, _depth, _type, interlaced, _samples, _palette, _trns);

    public double Value(int x, int y, int channel)
    {
        int stored = PngFiles.StoredChannels(_type);
        var pixel = _samples.AsSpan((y * _width + x) * stored, stored);
        double max = (1 << _depth) - 1;
        if (_type == 3)
            return channel < 3 ? _palette![3 * pixel[0] + channel] / 255.0 : pixel[0] < _trns!.Length ? _trns[pixel[0]] / 255.0 : 1;
        if (channel < 3) return pixel[stored <= 2 ? 0 : channel] / max;
        if (_type is 4 or 6) return pixel[^1] / max;
        for (int c = 0; c < stored; c++)
            if (pixel[c] != (_trns![2 * c] << 8 | _trns[2 * c + 1])) return 1;
        return 0;
    }
}
