using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>What textures hold that a host gives to be filtered.</summary>
internal enum HostTexels
{
    /// <summary>8-bit codes, opaque.</summary>
    Codes,

    /// <summary>32-bit floats.</summary>
    Floats,

    /// <summary>Floats into a texture of half floats, which compute cannot store to, since it is described as another.</summary>
    FloatsIntoHalves,
}

/// <summary>A host's two textures with known texels, written and read by plain calls in a plain state.</summary>
internal sealed class HostFrames : GlTest
{
    public const int Width = 17, Height = 13;

    /// <summary>What a blank destination holds, which no filter makes.</summary>
    public const float Nothing = 7;

    private readonly GL _gl;
    private readonly Backend _backend;
    private readonly HostTexels _texels;
    private readonly Dictionary<Filter, float[]> _right = [];

    public HostFrames(GL gl, Backend backend, HostTexels texels)
    {
        (_gl, _backend, _texels) = (gl, backend, texels);
        bool codes = texels == HostTexels.Codes;
        // All of them are exact in half floats, too.
        PassedThrough = [.. Enumerable.Range(0, Width * Height * 4).Select(k => codes ? k % 4 == 3 ? 255 : k * 7919 % 256 : k * 7919 % 256 / 256f)];
        Source = Frame(Texture(gl, Width, Height, codes ? SizedInternalFormat.Rgba8 : SizedInternalFormat.Rgba32f));
        Destination = Frame(Texture(gl, Width, Height, codes ? SizedInternalFormat.Rgba8 : texels == HostTexels.Floats ? SizedInternalFormat.Rgba32f : SizedInternalFormat.Rgba16f));
        Fill(Source.Texture, PassedThrough);
    }

    public FrameTexture Source { get; }

    public FrameTexture Destination { get; }

    /// <summary>What the destination holds when a filter is bypassed: codes, or floats.</summary>
    public float[] PassedThrough { get; }

    /// <summary>What the filter makes without faults; by the budget of the first call for it.</summary>
    public float[] Right(Filter filter, ErrorBudget budget = default)
    {
        if (_right.TryGetValue(filter, out var right)) return right;
        using var engine = new FilterEngine(_gl, new FilterEngineOptions { Backend = _backend, Budget = budget });
        var result = engine.Apply(filter, Source, Destination);
        Assert.That(result.IsApplied, Is.True, result.Message);
        right = _right[filter] = Pixels();
        Assert.That(right, Is.Not.EqualTo(PassedThrough));
        return right;
    }

    /// <summary>Fills the destination with what no filter makes.</summary>
    public void Blank() => Fill(Destination.Texture, Enumerable.Repeat(Nothing, Width * Height * 4).ToArray());

    /// <summary>What the destination holds.</summary>
    public float[] Pixels() => _texels == HostTexels.Codes
        ? [.. ReadCodes(_gl, Destination.Texture, Width, Height).Select(code => (float)code)]
        : Read(_gl, Destination.Texture, Width, Height);

    private FrameTexture Frame(uint texture) => _texels == HostTexels.Codes ? new FrameTexture(texture, PixelFormat.Rgba8, Width, Height) : Straight(texture, Width, Height);

    private unsafe void Fill(uint texture, float[] texels)
    {
        _gl.BindTexture(TextureTarget.Texture2D, texture);
        if (_texels == HostTexels.Codes)
        {
            byte[] codes = [.. texels.Select(v => (byte)v)];
            fixed (byte* values = codes) _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, Width, Height, GLPixelFormat.Rgba, PixelType.UnsignedByte, values);
        }
        else
        {
            fixed (float* values = texels) _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, Width, Height, GLPixelFormat.Rgba, PixelType.Float, values);
        }
        _gl.BindTexture(TextureTarget.Texture2D, 0);
    }
}
