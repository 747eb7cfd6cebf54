using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>The past frames of one prepared filter in textures of its own, which no other filter shares. All are made at the start; a frame makes and copies none.</summary>
internal sealed class RememberedFrames : IDisposable
{
    private const int MostBytesPerPixel = 16;

    private readonly List<Texture2D> _textures = [];
    private readonly FrameRings<SurfaceView> _rings;

    /// <summary>Makes the textures; may change the texture of the active unit and the framebuffers bound. Pixel unpacking must be neutral.</summary>
    public RememberedFrames(FilterPlan plan, PlanLayout layout, TexturePool pool, GL gl)
    {
        try
        {
            _rings = new FrameRings<SurfaceView>(plan, (surface, isZero) =>
            {
                var texture = pool.Make(plan.Request.Width, plan.Request.Height, layout.Storages[surface]);
                _textures.Add(texture);
                if (isZero) Clear(gl, texture);
                else if (!layout.IsCompute[layout.Passes.FindIndex(p => p.Output == surface)]) texture.EnsureFramebuffer();
                return SurfaceView.Of(texture);
            });
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Puts the textures of the next frame in their places.</summary>
    public void Bind(Span<SurfaceView> surfaces) => _rings.Bind(surfaces);

    /// <summary>Ends a frame that was written whole.</summary>
    public void Advance() => _rings.Advance();

    /// <summary>Takes the newest frame back.</summary>
    public void TakeBack() => _rings.TakeBack();

    /// <summary>Forgets all frames.</summary>
    public void Restart() => _rings.Restart();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var texture in _textures) texture.Dispose();
        _textures.Clear();
    }

    // Row by row: a framebuffer could only clear formats that can be drawn to, and zeros for a whole frame would be a frame of memory.
    private static unsafe void Clear(GL gl, Texture2D texture)
    {
        byte[] zeros = new byte[texture.Width * MostBytesPerPixel];
        gl.BindTexture(TextureTarget.Texture2D, texture.Name);
        fixed (byte* row = zeros)
            for (int y = 0; y < texture.Height; y++)
                gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, y, (uint)texture.Width, 1, texture.Storage.Layout, texture.Storage.Type, row);
    }
}
