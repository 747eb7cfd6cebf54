using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Issues the GL calls of passes. Allocates nothing and makes no GL object.</summary>
internal sealed unsafe class PassRunner(GL gl, GlDevice device, GlState state, uint sampler, uint hostFramebuffer)
{
    private const MemoryBarrierMask BetweenPasses =
        MemoryBarrierMask.TextureFetchBarrierBit | MemoryBarrierMask.ShaderImageAccessBarrierBit | MemoryBarrierMask.FramebufferBarrierBit;

    private const MemoryBarrierMask BeforeHost =
        BetweenPasses | MemoryBarrierMask.TextureUpdateBarrierBit | MemoryBarrierMask.PixelBufferBarrierBit | MemoryBarrierMask.BufferUpdateBarrierBit;

    /// <summary>The image unit that inputs are read through, behind the target's.</summary>
    public const uint InputImageUnit = 1;

    private readonly int[] _maps = new int[4 * device.TextureUnits];
    private readonly LayerRunner _layers = new(gl, state, sampler);
    private readonly FourierRunner _transforms = new(gl);

    /// <summary>The sRGB table, once a pass needs it.</summary>
    public Texture2D? SrgbTable { get; set; }

    /// <summary>Runs passes in their order on surfaces of the frame's size, but for passes that have one of their own; a rehearsal is of one pixel each.</summary>
    public void Run(ReadOnlySpan<PreparedStep> passes, ReadOnlySpan<SurfaceView> surfaces, int width, int height, bool isRehearsal = false)
    {
        bool computed = false;
        foreach (var step in passes)
        {
            computed |= step.IsCompute;
            if (step is PreparedLayers layers)
            {
                _layers.Run(layers.Network, surfaces[layers.Inputs[0]], surfaces[layers.Output], width, height);
                continue;
            }
            if (step is PreparedFourier fourier)
            {
                _transforms.Run(this, fourier, surfaces, width, height);
                continue;
            }
            var pass = (PreparedPass)step;
            var variant = pass.VariantFor(surfaces[pass.Inputs[0]]);
            Bind(pass, variant, surfaces);
            var (columns, rows) = isRehearsal ? (1, 1) : pass.Size ?? (width, height);
            gl.Uniform2(variant.Program.SizeLocation, columns, rows);
            ref readonly var target = ref surfaces[pass.Output];
            gl.Uniform4(variant.Program.TargetLocation, target.Corner.X, target.TopRow, target.Step, 0);
            var whole = new PixelRegion(0, 0, columns, rows);
            var written = pass.Rectangles.IsEmpty ? new ReadOnlySpan<PixelRegion>(in whole) : pass.Rectangles.AsSpan();
            if (pass.IsCompute) Dispatch(variant, target, written);
            else Draw(target, written, rows);
        }
        if (computed) gl.MemoryBarrier(BeforeHost);
    }

    /// <summary>Runs one step of a transform by itself: see <see cref="FourierRunner.Rehearse"/>.</summary>
    public void Rehearse(PreparedFourier pass, int step, ReadOnlySpan<SurfaceView> surfaces) => _transforms.Rehearse(this, pass, step, surfaces);

    /// <summary>Turns planes of Y'CbCr into the pixels of a surface.</summary>
    public void Run(YuvPlanes planes, in SurfaceView target, int width, int height)
    {
        gl.UseProgram(planes.Program.Name);
        planes.SetUniforms();
        for (int k = 0; k < planes.Textures.Length; k++) BindTexture(k, planes.Textures[k].Name);
        gl.Uniform4(planes.Program.TargetLocation, target.Corner.X, target.TopRow, target.Step, 0);
        Draw(target, [new PixelRegion(0, 0, width, height)], height);
    }

    private void Bind(PreparedPass pass, PassVariant variant, ReadOnlySpan<SurfaceView> surfaces)
    {
        gl.UseProgram(variant.Program.Name);
        gl.BindBufferBase(BufferTargetARB.UniformBuffer, PassProgram.PassBlock, pass.Block.Name);
        if (variant.WeightBlock is { } weights) gl.BindBufferBase(BufferTargetARB.UniformBuffer, PassProgram.WeightBlock, weights.Name);
        int inputs = pass.Inputs.Length;
        BindInputs(variant.Program, pass.Inputs, surfaces);
        if (variant.Encoded.InputImage is { } image)
            gl.BindImageTexture(InputImageUnit, surfaces[pass.Inputs[0]].Texture, 0, false, 0, BufferAccessARB.ReadOnly, (InternalFormat)image.Format);
        if (variant.WeightTexture is { } texture) BindTexture(inputs, texture.Name);
        if (variant.Encoded.UsesSrgbTable) BindTexture(inputs + 1, SrgbTable!.Name);
    }

    /// <summary>Binds the inputs of a pass to the first units and tells its program, which is current, where their pixels lie.</summary>
    public void BindInputs(PassProgram program, int[] inputs, ReadOnlySpan<SurfaceView> surfaces)
    {
        for (int k = 0; k < inputs.Length; k++)
        {
            ref readonly var input = ref surfaces[inputs[k]];
            BindTexture(k, input.Texture);
            _maps[4 * k] = input.Corner.X;
            _maps[4 * k + 1] = input.TopRow;
            _maps[4 * k + 2] = input.Step;
            _maps[4 * k + 3] = 0;
        }
        fixed (int* maps = _maps) gl.Uniform4(program.MapsLocation, (uint)inputs.Length, maps);
    }

    /// <summary>Binds a texture for reading texel by texel.</summary>
    public void BindTexture(int unit, uint texture)
    {
        gl.ActiveTexture(TextureUnit.Texture0 + unit);
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.BindSampler((uint)unit, sampler);
    }

    /// <summary>Draws over so many pixels of a target, from its corner on.</summary>
    public void Draw(in SurfaceView target, int width, int height)
    {
        var whole = new PixelRegion(0, 0, width, height);
        Draw(target, new ReadOnlySpan<PixelRegion>(in whole), height);
    }

    /// <summary>Draws over rectangles of a target, which are counted from the top of the picture, viewports from the first row of the texture.</summary>
    public void Draw(in SurfaceView target, ReadOnlySpan<PixelRegion> written, int height)
    {
        if (target.Owned is { } owned) gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, owned.EnsureFramebuffer());
        else
        {
            gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, hostFramebuffer);
            gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, target.Texture, 0);
        }
        foreach (ref readonly var part in written)
        {
            int row = target.Step > 0 ? part.Y : height - part.Y - part.Height;
            state.Raster.SetViewport(target.Corner.X + part.X, target.Corner.Y + row, part.Width, part.Height);
            gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
        }
        // An attachment would keep a texture alive that the host deletes.
        if (target.Owned is null)
            gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, 0, 0);
    }

    /// <summary>Dispatches workgroups that store to a target, over all of it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="width">Invocations across.</param>
    /// <param name="height">Invocations down.</param>
    /// <param name="group">How many of them a workgroup takes.</param>
    public void Dispatch(in SurfaceView target, int width, int height, (int Width, int Height) group)
    {
        BeginDispatch(target);
        gl.DispatchCompute((uint)((width + group.Width - 1) / group.Width), (uint)((height + group.Height - 1) / group.Height), 1);
        gl.MemoryBarrier(BetweenPasses);
    }

    private void BeginDispatch(in SurfaceView target)
    {
        // The target may have been read by the draw before.
        gl.MemoryBarrier(MemoryBarrierMask.ShaderImageAccessBarrierBit);
        gl.BindImageTexture(0, target.Texture, 0, false, 0, BufferAccessARB.WriteOnly, (InternalFormat)target.Storage.Internal);
    }

    private void Dispatch(PassVariant variant, in SurfaceView target, ReadOnlySpan<PixelRegion> written)
    {
        BeginDispatch(target);
        var group = variant.Encoded.Group;
        foreach (ref readonly var part in written)
        {
            if (variant.Program.RegionLocation >= 0) gl.Uniform4(variant.Program.RegionLocation, part.X, part.Y, part.X + part.Width, part.Y + part.Height);
            gl.DispatchCompute((uint)((part.Width + group.Width - 1) / group.Width), (uint)((part.Height + group.Height - 1) / group.Height), 1);
        }
        gl.MemoryBarrier(BetweenPasses);
    }
}
