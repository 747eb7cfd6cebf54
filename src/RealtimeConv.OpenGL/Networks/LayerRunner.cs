using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>Issues the GL calls of a prepared network's steps. Allocates nothing and makes no GL object.</summary>
internal sealed class LayerRunner(GL gl, GlState state, uint sampler)
{
    /// <summary>Invocations of a workgroup, in a row.</summary>
    public const int LocalX = 64;

    /// <summary>Two inputs and the weights.</summary>
    public const int Units = 3;

    private const MemoryBarrierMask BetweenSteps =
        MemoryBarrierMask.TextureFetchBarrierBit | MemoryBarrierMask.ShaderImageAccessBarrierBit | MemoryBarrierMask.FramebufferBarrierBit | MemoryBarrierMask.TextureUpdateBarrierBit;

    /// <summary>Runs the steps of a network between two surfaces.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">What the network reads where its steps name no texture.</param>
    /// <param name="target">One of the engine's own textures, which it writes there.</param>
    /// <param name="width">Columns of both; fewer than prepared for rehearse the steps on one pixel each.</param>
    /// <param name="height">Rows of both.</param>
    public void Run(PreparedNetwork network, in SurfaceView source, in SurfaceView target, int width, int height)
    {
        bool rehearses = width != network.Shape.Width || height != network.Shape.Height;
        foreach (var step in network.Steps) Run(step, network.IsCompute, source, target, rehearses);
    }

    private void Run(LayerStep step, bool compute, in SurfaceView source, in SurfaceView target, bool rehearses)
    {
        var size = rehearses ? (Width: 1, Height: 1) : (step.OutputShape.Width, step.OutputShape.Height);
        gl.UseProgram(step.Program.Name);
        for (int k = 0; k < step.Inputs.Length; k++)
            if (step.Inputs[k] is { } map) Bind(k, TextureTarget.Texture2DArray, map.Name);
            else
            {
                Bind(k, TextureTarget.Texture2D, source.Texture);
                gl.Uniform4(step.Uniforms.Map, source.Corner.X, source.TopRow, source.Step, 0);
            }
        if (step.WeightBlock is { } block) gl.BindBufferBase(BufferTargetARB.UniformBuffer, PassProgram.WeightBlock, block.Name);
        if (step.WeightTexture is { } texture) Bind(2, TextureTarget.Texture2D, texture.Name);
        SetShape(step);
        if (compute)
        {
            if (step.Output is { } maps) gl.BindImageTexture(0, maps.Name, 0, true, 0, BufferAccessARB.WriteOnly, (InternalFormat)maps.Internal);
            else gl.BindImageTexture(0, target.Texture, 0, false, 0, BufferAccessARB.WriteOnly, (InternalFormat)target.Storage.Internal);
        }
        else state.Raster.SetViewport(0, 0, size.Width, size.Height);
        for (int layer = 0; layer < step.Calls; layer++) RunLayer(step, layer, compute, target, size);
        if (compute) gl.MemoryBarrier(BetweenSteps);
    }

    private void SetShape(LayerStep step)
    {
        var (u, from) = (step.Uniforms, step.InputShape);
        if (step.Node is ConvolutionNode { Layer: var layer })
        {
            var p = layer.PaddingFor(from.Height, from.Width);
            gl.Uniform4(u.Input, from.Width, from.Height, p.Left, p.Top);
            gl.Uniform4(u.Stride, layer.Options.StrideX, layer.Options.StrideY, layer.Options.DilationX, layer.Options.DilationY);
            gl.Uniform2(u.Kernel, layer.KernelWidth, layer.KernelHeight);
        }
        var (factorX, factorY) = step.Node switch { DepthToSpaceNode d => (d.BlockSize, d.BlockSize), UpsampleNode s => (s.FactorX, s.FactorY), _ => (1, 1) };
        if (u.Gather >= 0) gl.Uniform4(u.Gather, step.OutputShape.Channels, step.FirstChannels, factorX, factorY);
        if (u.Copy >= 0) gl.Uniform1(u.Copy, step.ChannelsPerCopy);
        if (u.InputSize >= 0) gl.Uniform2(u.InputSize, from.Width, from.Height);
    }

    private void RunLayer(LayerStep step, int layer, bool compute, in SurfaceView target, (int Width, int Height) size)
    {
        var u = step.Uniforms;
        gl.Uniform4(u.Layer, size.Width, size.Height, layer, 0);
        if (step.Activation is { } a) SetActivation(u, a, layer);
        bool convolves = step.Node is ConvolutionNode;
        if (step.Node is ConvolutionNode { Layer: var c })
        {
            var (first, count, weight) = step.Weights!.Ranges[layer];
            gl.Uniform4(u.Range, first, count, weight, 0);
            gl.Uniform4(u.Bias, Lane(c.Bias, layer, 0), Lane(c.Bias, layer, 1), Lane(c.Bias, layer, 2), Lane(c.Bias, layer, 3));
        }
        if (compute)
        {
            int width = convolves ? (size.Width + 3) / 4 : size.Width;
            gl.DispatchCompute((uint)((width + LocalX - 1) / LocalX), (uint)size.Height, 1);
            return;
        }
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, step.Output is { } maps ? maps.Framebuffers[layer] : target.Owned!.Framebuffer);
        gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
    }

    private void SetActivation(LayerUniforms u, ActivationNode a, int layer)
    {
        if (u.Slopes >= 0) gl.Uniform4(u.Slopes, Slope(a, layer, 0), Slope(a, layer, 1), Slope(a, layer, 2), Slope(a, layer, 3));
        if (u.Limits >= 0) gl.Uniform2(u.Limits, a.A, a.B);
    }

    private static float Slope(ActivationNode a, int layer, int lane)
    {
        if (a.Kind == ActivationKind.LeakyRelu) return a.A;
        if (a.Slopes.Length == 1) return a.Slopes[0];
        return 4 * layer + lane < a.Slopes.Length ? a.Slopes[4 * layer + lane] : 0;
    }

    private static float Lane(float[] values, int layer, int lane) => 4 * layer + lane < values.Length ? values[4 * layer + lane] : 0;

    private void Bind(int unit, TextureTarget target, uint texture)
    {
        gl.ActiveTexture(TextureUnit.Texture0 + unit);
        gl.BindTexture(target, texture);
        gl.BindSampler((uint)unit, sampler);
    }
}
