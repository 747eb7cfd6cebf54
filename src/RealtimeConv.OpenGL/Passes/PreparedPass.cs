using System.Runtime.InteropServices;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>An encoded pass with its program and buffers: ready to run.</summary>
internal sealed class PreparedPass : IDisposable
{
    /// <summary>Makes the GL objects; binds buffers, a texture and a program on the way. Pixel unpacking must be neutral.</summary>
    public PreparedPass(EncodedPass encoded, PassProgram program, GlObjects objects, GlDevice device)
    {
        Encoded = encoded;
        Program = program;
        Block = new UniformBuffer(objects, encoded.Block);
        if (encoded.Weights is not { } weights) return;
        try
        {
            if (encoded.WeightCapacity is { } capacity) WeightBlock = new UniformBuffer(objects, MemoryMarshal.AsBytes<float>(weights.ToBlock(capacity)));
            else WeightTexture = UploadWeights(weights, objects, device);
        }
        catch
        {
            Block.Dispose();
            throw;
        }
    }

    public EncodedPass Encoded { get; }

    public PassProgram Program { get; }

    public UniformBuffer Block { get; }

    public UniformBuffer? WeightBlock { get; }

    public Texture2D? WeightTexture { get; }

    /// <summary>Indices of the surfaces read.</summary>
    public required int[] Inputs { get; init; }

    /// <summary>Index of the surface written.</summary>
    public required int Output { get; init; }

    public required bool IsCompute { get; init; }

    public void Dispose()
    {
        Block.Dispose();
        WeightBlock?.Dispose();
        WeightTexture?.Dispose();
    }

    private static unsafe Texture2D UploadWeights(WeightTable weights, GlObjects objects, GlDevice device)
    {
        var (texels, channels, rows) = weights.ToTexture();
        int limit = device.Profile.MaxTextureSize, columns = 1 << WeightTable.TextureRowShift;
        if (rows > limit || columns > limit)
            throw new CapabilityMissingException($"{weights.Count} weights need a texture of {columns} x {rows} texels; this device takes {limit}; take the CPU backend");
        var texture = new Texture2D(objects, device, columns, rows, StorageFormat.Of(new Frames.PixelFormat(SampleType.Float32, channels)));
        fixed (float* values = texels)
            objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)columns, (uint)rows, texture.Storage.Layout, texture.Storage.Type, values);
        return texture;
    }
}
