using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>The planes of Y'CbCr frames as textures of whole numbers, and the program that turns them into R'G'B'.</summary>
internal sealed unsafe class YuvPlanes : IDisposable
{
    private readonly GL _gl;
    private readonly Texture2D[] _textures;
    private readonly YuvLayout _layout;
    private readonly float[] _luma, _chroma;
    private readonly int _lumaLocation, _chromaLocation;

    /// <summary>Makes textures and program; leaves the last texture bound to the active unit and the program current.</summary>
    /// <exception cref="CapabilityMissingException">The frame is larger than a texture.</exception>
    /// <exception cref="ShaderCompileException">The driver refuses the program.</exception>
    public YuvPlanes(GlObjects objects, GlDevice device, ProgramCache programs, YuvLayout layout, YuvColour colour)
    {
        int limit = device.Profile.MaxTextureSize;
        if (layout.Width > limit || layout.Height > limit)
            throw new CapabilityMissingException($"a frame of {layout.Width} x {layout.Height} does not fit a texture of this device, whose sides end at {limit}; make the frame smaller");
        _gl = objects.GL;
        _layout = layout;
        var exact = YuvCoefficients.Of(layout.Format, colour);
        _luma = [exact.LumaOffset, (float)exact.Luma, 16 * exact.ChromaOffset, 0];
        _chroma = [(float)(exact.RedFromCr / 16), (float)(exact.GreenFromCb / 16), (float)(exact.GreenFromCr / 16), (float)(exact.BlueFromCb / 16)];
        Program = programs.Get(Variant(layout.Format, colour.Siting), 3);
        _lumaLocation = _gl.GetUniformLocation(Program.Name, "u_luma");
        _chromaLocation = _gl.GetUniformLocation(Program.Name, "u_chroma");
        _textures = new Texture2D[layout.Format.Interleaves ? 2 : 3];
        try
        {
            _textures[0] = new Texture2D(objects, device, layout.Width, layout.Height, Storage(layout.Format, 1));
            for (int k = 1; k < _textures.Length; k++)
                _textures[k] = new Texture2D(objects, device, layout.ChromaWidth, layout.ChromaHeight, Storage(layout.Format, layout.Format.Interleaves ? 2 : 1));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The program; reads the planes from the first units.</summary>
    public PassProgram Program { get; }

    /// <summary>Y', then Cb and Cr, in one texture or two.</summary>
    public ReadOnlySpan<Texture2D> Textures => _textures;

    /// <summary>Columns and rows of the picture.</summary>
    public (int Width, int Height) Size => (_layout.Width, _layout.Height);

    /// <summary>The text of the conversion of a format.</summary>
    public static ShaderVariant Variant(YuvFormat format, ChromaSiting siting) => new("yuv", ShaderStage.Fragment, new ShaderConstants()
        .Add("K_HALVES_X", format.HalvesColumns ? 1 : 0).Add("K_HALVES_Y", format.HalvesRows ? 1 : 0)
        .Add("K_MIDWAY_X", siting == ChromaSiting.Centre ? 1 : 0).Add("K_MIDWAY_Y", siting == ChromaSiting.TopLeft ? 0 : 1)
        .Add("K_INTERLEAVES", format.Interleaves ? 1 : 0).Add("K_SHIFT", format.Shift).Add("K_MAX_CODE", format.MaxCode).ToString());

    /// <summary>Sets the numbers of the current program, which other planes may share.</summary>
    public void SetUniforms()
    {
        _gl.Uniform4(_lumaLocation, _luma[0], _luma[1], _luma[2], _luma[3]);
        _gl.Uniform4(_chromaLocation, _chroma[0], _chroma[1], _chroma[2], _chroma[3]);
    }

    /// <summary>Uploads the planes. Pixel unpacking must be neutral but for a buffer.</summary>
    /// <param name="origin">Address of the frame's first byte: in memory, or counted from the start of the buffer bound.</param>
    public void Send(byte* origin)
    {
        long offset = 0;
        foreach (var texture in _textures)
        {
            _gl.BindTexture(TextureTarget.Texture2D, texture.Name);
            _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)texture.Width, (uint)texture.Height, texture.Storage.Layout, texture.Storage.Type, origin + offset);
            offset += (long)texture.Width * texture.Height * texture.Storage.Format.BytesPerPixel;
        }
    }

    public void Dispose()
    {
        foreach (var texture in _textures) texture?.Dispose();
    }

    // The format says how many bytes there are; as whole numbers they are no frame of the engine's.
    private static StorageFormat Storage(YuvFormat format, int channels) => (format.BytesPerSample, channels) switch
    {
        (1, 1) => new(PixelFormat.R8, SizedInternalFormat.R8ui, GLPixelFormat.RedInteger, PixelType.UnsignedByte, "r8ui"),
        (1, _) => new(PixelFormat.Rg8, SizedInternalFormat.RG8ui, GLPixelFormat.RGInteger, PixelType.UnsignedByte, "rg8ui"),
        (_, 1) => new(new(SampleType.UNorm16, 1), SizedInternalFormat.R16ui, GLPixelFormat.RedInteger, PixelType.UnsignedShort, "r16ui"),
        _ => new(new(SampleType.UNorm16, 2), SizedInternalFormat.RG16ui, GLPixelFormat.RGInteger, PixelType.UnsignedShort, "rg16ui"),
    };
}
