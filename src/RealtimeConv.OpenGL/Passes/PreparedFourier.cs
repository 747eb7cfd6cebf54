using System.Collections.Immutable;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A pass by transforms: its steps with their programs, the kernel's spectrum and the roots. Programs may come one after the other; the pass runs once it has all of them.</summary>
internal sealed class PreparedFourier : PreparedStep
{
    /// <summary>Units behind the inputs: the roots, the sRGB table, the spectrum, the work texture.</summary>
    public const int ExtraUnits = 4;

    private readonly GlObjects _objects;
    private readonly GlDevice _device;
    private readonly byte[] _block;
    private readonly PassProgram?[] _programs;
    private Task<float[]>? _factors;

    /// <summary>Makes the tables; binds a buffer and textures on the way. Pixel unpacking must be neutral.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="encoder">What encoded it.</param>
    /// <param name="steps">Its steps.</param>
    /// <param name="programs">Their programs; null where one is still to be made: then the spectrum is computed on another thread meanwhile.</param>
    /// <param name="block">The bytes of B_Pass.</param>
    /// <param name="objects">Owns GL objects.</param>
    /// <param name="device">The device.</param>
    public PreparedFourier(FourierPass pass, FourierEncoder encoder, ImmutableArray<FourierStep> steps, PassProgram?[] programs, byte[] block, GlObjects objects, GlDevice device)
    {
        Pass = pass;
        Steps = steps;
        _programs = programs;
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
            Spectrum = Table(pass.TileWidth, pass.TileHeight, NextAwaiting < 0 ? FourierTables.Spectrum(pass) : null);
            if (NextAwaiting >= 0) _factors = Task.Run(() => FourierTables.Spectrum(pass));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public FourierPass Pass { get; }

    public ImmutableArray<FourierStep> Steps { get; }

    /// <summary>The program of a step; it must be there.</summary>
    public PassProgram ProgramOf(int step) => _programs[step]!;

    /// <summary>The first step that has no program yet; -1 where there is none.</summary>
    public int NextAwaiting => Array.IndexOf(_programs, null);

    /// <summary>Whether it can run.</summary>
    public bool IsReady => _factors is null && NextAwaiting < 0;

    /// <summary>The program of <see cref="NextAwaiting"/> while the driver makes it; null before and after.</summary>
    public PendingProgram? Pending { get; set; }

    public UniformBuffer Block { get; }

    public Texture2D Roots { get; } = null!;

    public Texture2D Spectrum { get; } = null!;

    /// <summary>The tiles of a frame of the size that it was prepared for.</summary>
    public required FourierWork Work { get; init; }

    /// <summary>The two textures between the steps; the pool's.</summary>
    public required (SurfaceView First, SurfaceView Second) Between { get; init; }

    /// <summary>Whether another encoding of the same pass has the same programs and numbers.</summary>
    public bool HasSame(ImmutableArray<FourierStep> steps, byte[] block) => steps.SequenceEqual(Steps) && block.AsSpan().SequenceEqual(_block);

    /// <inheritdoc/>
    public override IEnumerable<string> Files => Steps.Select(s => s.Variant.File);

    /// <inheritdoc/>
    public override int Calls => Steps.Length * ((Work.TilesAcross + Work.Across - 1) / Work.Across) * ((Work.TilesDown + Work.Down - 1) / Work.Down);

    /// <summary>Gives a program to all steps that run by it.</summary>
    public void Take(ShaderVariant variant, PassProgram program)
    {
        for (int k = 0; k < Steps.Length; k++)
            if (Steps[k].Variant == variant) _programs[k] = program;
    }

    /// <summary>Takes the spectrum where it has been computed. Binds a texture; pixel unpacking must be neutral.</summary>
    /// <param name="waits">Whether it is waited for.</param>
    public void TakeSpectrum(bool waits)
    {
        if (_factors is not { } factors || (!waits && !factors.IsCompleted)) return;
        Fill(Spectrum, factors.GetAwaiter().GetResult());
        _factors = null;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Pending?.Dispose();
        Block.Dispose();
        Roots?.Dispose();
        Spectrum?.Dispose();
    }

    private Texture2D Table(int columns, int rows, float[]? values)
    {
        var texture = new Texture2D(_objects, _device, columns, rows, StorageFormat.Of(new PixelFormat(Frames.SampleType.Float32, 2)));
        if (values is not null) Fill(texture, values);
        return texture;
    }

    private unsafe void Fill(Texture2D texture, float[] values)
    {
        _objects.GL.ActiveTexture(TextureUnit.Texture0);
        _objects.GL.BindTexture(TextureTarget.Texture2D, texture.Name);
        fixed (float* texels = values)
            _objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)texture.Width, (uint)texture.Height, texture.Storage.Layout, texture.Storage.Type, texels);
    }
}
