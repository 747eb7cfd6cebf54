using System.Runtime.InteropServices;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>One way to run a pass: its program and the weights that go with it.</summary>
internal sealed class PassVariant : IDisposable
{
    /// <summary>Makes the weights' buffer or texture; binds them on the way. Pixel unpacking must be neutral.</summary>
    public PassVariant(EncodedPass encoded, PassProgram program, GlObjects objects, GlDevice device)
    {
        Encoded = encoded;
        Program = program;
        if (encoded.Weights is not { } weights) return;
        if (encoded.WeightCapacity is { } capacity) WeightBlock = new UniformBuffer(objects, MemoryMarshal.AsBytes<float>(weights.ToBlock(capacity)));
        else WeightTexture = UploadWeights(weights, objects, device);
    }

    public EncodedPass Encoded { get; }

    public PassProgram Program { get; }

    public UniformBuffer? WeightBlock { get; }

    public Texture2D? WeightTexture { get; }

    /// <summary>Whether the program is nobody else's and goes with this variant.</summary>
    public bool OwnsProgram { get; init; }

    public void Dispose()
    {
        if (OwnsProgram) Program.Dispose();
        WeightBlock?.Dispose();
        WeightTexture?.Dispose();
    }

    private static unsafe Texture2D UploadWeights(WeightTable weights, GlObjects objects, GlDevice device)
    {
        var (texels, channels, rows) = weights.ToTexture();
        int limit = device.Profile.MaxTextureSize, columns = 1 << WeightTable.TextureRowShift;
        if (rows > limit || columns > limit)
            throw new CapabilityMissingException($"{weights.Count} weights need a texture of {columns} x {rows} texels; this device takes {limit}; take the CPU backend");
        var texture = new Texture2D(objects, device, columns, rows, StorageFormat.Of(new Frames.PixelFormat(Frames.SampleType.Float32, channels)));
        fixed (float* values = texels)
            objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)columns, (uint)rows, texture.Storage.Layout, texture.Storage.Type, values);
        return texture;
    }
}
