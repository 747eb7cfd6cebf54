using BenchmarkDotNet.Attributes;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Benchmarks;

/// <summary>Reading and writing pictures and arrays in memory, and conversion between sample types.</summary>
[MemoryDiagnoser]
public class CodecBenchmarks
{
    private readonly Frame _bytes = Noise.Of(640, 360, PixelFormat.Rgba8);
    private readonly Frame _floats = Noise.Of(640, 360, PixelFormat.Rgba32F);
    private byte[] _png = [];
    private byte[] _npy = [];

    [GlobalSetup]
    public void Prepare()
    {
        using MemoryStream png = new(), npy = new();
        PngEncoder.Encode(_bytes, png);
        NpyCodec.Write(new NpyArray([360, 640, 4], _floats.Float32.ToArray()), npy);
        (_png, _npy) = (png.ToArray(), npy.ToArray());
    }

    [Benchmark]
    public void EncodePng() => PngEncoder.Encode(_bytes, Stream.Null);

    [Benchmark]
    public object DecodePng() => PngDecoder.Decode(new MemoryStream(_png));

    [Benchmark]
    public object ReadNpy() => NpyCodec.Read(new MemoryStream(_npy));

    [Benchmark]
    public Frame FloatsToCodes() => _floats.ConvertTo(PixelFormat.Rgba8);

    [Benchmark]
    public Frame CodesToFloats() => _bytes.ConvertTo(PixelFormat.Rgba32F);
}
