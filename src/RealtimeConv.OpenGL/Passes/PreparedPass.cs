using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>An encoded pass with its programs and buffers: ready to run by a program that serves many kernels, or by one made for its own once that is there.</summary>
internal sealed class PreparedPass : PreparedStep
{
    /// <summary>Makes the GL objects; binds buffers, a texture and a program on the way. Pixel unpacking must be neutral.</summary>
    public PreparedPass(EncodedPass encoded, PassProgram program, GlObjects objects, GlDevice device)
    {
        Block = new UniformBuffer(objects, encoded.Block);
        try
        {
            Generic = new PassVariant(encoded, program, objects, device);
        }
        catch
        {
            Block.Dispose();
            throw;
        }
    }

    /// <summary>The program that any kernel of about this shape runs by.</summary>
    public PassVariant Generic { get; }

    /// <summary>The program made for this kernel; null before it is compiled, and where there is none.</summary>
    public PassVariant? Special { get; private set; }

    /// <summary>What <see cref="Special"/> will be; null where there is nothing to wait for.</summary>
    public EncodedPass? Awaited { get; set; }

    /// <summary>The program of <see cref="Awaited"/> while the driver makes it; null before and after.</summary>
    public PendingProgram? Pending { get; set; }

    public UniformBuffer Block { get; }

    /// <summary>The parts of the surface that are written, a draw or dispatch each; empty for all of it.</summary>
    public ImmutableArray<PixelRegion> Rectangles { get; init; } = [];

    public override int Calls => Math.Max(1, Rectangles.Length);

    public override IEnumerable<string> Files => [(Special ?? Generic).Program.File];

    /// <summary>Takes the program that was awaited.</summary>
    public void Specialise(PassVariant special)
    {
        Special = special;
        Awaited = null;
    }

    /// <summary>Goes back to the generic program for good.</summary>
    public void Generalise()
    {
        Special?.Dispose();
        Special = null;
        Awaited = null;
        Pending?.Dispose();
        Pending = null;
    }

    /// <summary>The program to run by on an input.</summary>
    /// <param name="input">The first input.</param>
    public PassVariant VariantFor(in SurfaceView input) =>
        Special is { } special && (special.Encoded.InputImage is null || input.IsImage) ? special : Generic;

    public override void Dispose()
    {
        Block.Dispose();
        Generic.Dispose();
        Special?.Dispose();
        Pending?.Dispose();
    }
}
