using System.Collections.Immutable;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A pass by transforms, ready to run: its steps with their programs, the kernel's spectrum and the roots.</summary>
internal sealed class PreparedFourier : PreparedStep
{
    /// <summary>Units behind the inputs: the roots, the sRGB table, the spectrum, the work texture.</summary>
    public const int ExtraUnits = 4;

    private readonly GlObjects _objects;
    private readonly GlDevice _device;
    private readonly byte[] _block;

    /// <summary>Makes the tables; binds a buffer and textures on the way. Pixel unpacking must be neutral.</summary>
    public PreparedFourier(FourierPass pass, FourierEncoder encoder, ImmutableArray<(FourierStep Step, PassProgram Program)> steps, byte[] block, GlObjects objects, GlDevice device)
    {
        Pass = pass;
        Steps = steps;
        _objects = objects;
        _device = device;
        _block = block;
        Block = new UniformBuffer(objects, block);
        try
        {
            var stages = encoder.Stages.ToList();
            int columns = Math.Max(pass.TileWidth, pass.TileHeight), rows = FourierTables.RootRows(pass);
            var roots = new float[2 * columns * rows];
            foreach (var stage in stages) FourierTables.Roots(stage.Size, stage.Radix).CopyTo(roots, 2 * columns * stage.Row);
            Roots = Table(columns, rows, roots);
            Spectrum = Table(pass.TileWidth, pass.TileHeight, FourierTables.Spectrum(pass));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public FourierPass Pass { get; }

    public ImmutableArray<(FourierStep Step, PassProgram Program)> Steps { get; }

    public UniformBuffer Block { get; }

    public Texture2D Roots { get; } = null!;

    public Texture2D Spectrum { get; } = null!;

    /// <summary>The tiles of a frame of the size that it was prepared for.</summary>
    public required FourierWork Work { get; init; }

    /// <summary>The two textures between the steps; the pool's.</summary>
    public required (SurfaceView First, SurfaceView Second) Between { get; init; }

    /// <summary>Whether another encoding of the same pass has the same programs and numbers.</summary>
    public bool HasSame(ImmutableArray<FourierStep> steps, byte[] block) => steps.SequenceEqual(Steps.Select(s => s.Step)) && block.AsSpan().SequenceEqual(_block);

    /// <inheritdoc/>
    public override IEnumerable<string> Files => Steps.Select(s => s.Program.File);

    /// <inheritdoc/>
    public override int Calls => Steps.Length * ((Work.TilesAcross + Work.Across - 1) / Work.Across) * ((Work.TilesDown + Work.Down - 1) / Work.Down);

    /// <inheritdoc/>
    public override void Dispose()
    {
        Block.Dispose();
        Roots?.Dispose();
        Spectrum?.Dispose();
    }

    private unsafe Texture2D Table(int columns, int rows, float[] values)
    {
        var texture = new Texture2D(_objects, _device, columns, rows, StorageFormat.Of(new PixelFormat(Frames.SampleType.Float32, 2)));
        fixed (float* texels = values)
            _objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)columns, (uint)rows, texture.Storage.Layout, texture.Storage.Type, texels);
        return texture;
    }
}
