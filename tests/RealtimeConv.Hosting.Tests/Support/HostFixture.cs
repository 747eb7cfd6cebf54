using RealtimeConv.Frames;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A headless context with an engine, and textures with known pixels.</summary>
internal sealed class HostFixture : IDisposable
{
    private readonly HeadlessContext _context;
    private readonly List<HostTexture> _textures = [];

    public HostFixture(HeadlessOptions? options = null)
    {
        _context = HeadlessContext.Create(options);
        Engine = new FilterEngine(_context.GL);
    }

    public GL GL => _context.GL;

    public FilterEngine Engine { get; }

    /// <summary>A texture of pseudo-random pixels, alpha 1.</summary>
    public FrameTexture Noise(int width, int height, int seed = 1)
    {
        var frame = NoiseFrame(width, height, seed);
        var texture = Track(new HostTexture(GL, width, height, PixelFormat.Rgba8));
        texture.Upload(frame);
        return texture.Frame;
    }

    public FrameTexture Empty(int width, int height) => Track(new HostTexture(GL, width, height, PixelFormat.Rgba8)).Frame;

    public byte[] Read(in FrameTexture frame) => FrameReader.Read(GL, frame).Bytes.ToArray();

    public static Frame NoiseFrame(int width, int height, int seed = 1)
    {
        var frame = new Frame(width, height, PixelFormat.Rgba8);
        var random = new Random(seed);
        random.NextBytes(frame.Bytes);
        for (int k = 3; k < frame.Bytes.Length; k += 4) frame.Bytes[k] = 255;
        return frame;
    }

    public void Dispose()
    {
        foreach (var texture in _textures) texture.Dispose();
        Engine.Dispose();
        _context.Dispose();
    }

    private HostTexture Track(HostTexture texture)
    {
        _textures.Add(texture);
        return texture;
    }
}
