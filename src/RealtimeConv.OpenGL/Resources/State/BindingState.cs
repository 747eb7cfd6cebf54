using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>What passes bind: program, texture units with their samplers, uniform blocks, one image.</summary>
internal sealed class BindingState(GL gl, GlDevice device)
{
    private const int Blocks = 2;

    private readonly int[] _textures = new int[device.TextureUnits];
    private readonly int[] _arrays = new int[device.TextureUnits];
    private readonly int[] _samplers = new int[device.TextureUnits];
    private readonly int[] _buffers = new int[Blocks];
    private readonly long[] _starts = new long[Blocks];
    private readonly long[] _sizes = new long[Blocks];
    private readonly bool _hasFeedback = !device.IsEmbedded && device.Version >= new Version(4, 0) || device.IsES(3, 0);
    private int _units;
    private bool _layers;
    private int _program;
    private int _activeTexture;
    private int _uniformBuffer;
    private bool _pausedFeedback;

    /// <summary>Saves the program, the first texture units and the uniform blocks.</summary>
    /// <param name="units">How many units.</param>
    /// <param name="layers">Whether array textures will be bound, too.</param>
    public void Save(int units, bool layers)
    {
        _layers = layers;
        _units = Math.Min(units, _textures.Length);
        PauseFeedback();
        gl.GetInteger(GetPName.CurrentProgram, out _program);
        gl.GetInteger(GetPName.ActiveTexture, out _activeTexture);
        for (int k = 0; k < _units; k++)
        {
            gl.ActiveTexture(TextureUnit.Texture0 + k);
            gl.GetInteger(GetPName.TextureBinding2D, out _textures[k]);
            if (layers) gl.GetInteger(GetPName.TextureBinding2DArray, out _arrays[k]);
            gl.GetInteger(GLEnum.SamplerBinding, out _samplers[k]);
        }
        gl.GetInteger(GetPName.UniformBufferBinding, out _uniformBuffer);
        for (uint k = 0; k < Blocks; k++)
        {
            gl.GetInteger(GLEnum.UniformBufferBinding, k, out _buffers[k]);
            gl.GetInteger64(GLEnum.UniformBufferStart, k, out _starts[k]);
            gl.GetInteger64(GLEnum.UniformBufferSize, k, out _sizes[k]);
        }
    }

    public void Restore()
    {
        for (int k = 0; k < _units; k++)
        {
            gl.ActiveTexture(TextureUnit.Texture0 + k);
            gl.BindTexture(TextureTarget.Texture2D, (uint)_textures[k]);
            if (_layers) gl.BindTexture(TextureTarget.Texture2DArray, (uint)_arrays[k]);
            gl.BindSampler((uint)k, (uint)_samplers[k]);
        }
        gl.ActiveTexture((TextureUnit)_activeTexture);
        for (int k = 0; k < Blocks; k++)
        {
            if (_sizes[k] == 0) gl.BindBufferBase(BufferTargetARB.UniformBuffer, (uint)k, (uint)_buffers[k]);
            else gl.BindBufferRange(BufferTargetARB.UniformBuffer, (uint)k, (uint)_buffers[k], (nint)_starts[k], (nuint)_sizes[k]);
        }
        gl.BindBuffer(BufferTargetARB.UniformBuffer, (uint)_uniformBuffer);
        gl.UseProgram((uint)_program);
        if (_pausedFeedback) gl.ResumeTransformFeedback();
        _pausedFeedback = false;
    }

    // A draw without captured varyings is an error while transform feedback is active, and so is a change of program.
    private void PauseFeedback()
    {
        if (!_hasFeedback) return;
        gl.GetBoolean((GetPName)GLEnum.TransformFeedbackActive, out bool active);
        if (!active) return;
        gl.GetBoolean((GetPName)GLEnum.TransformFeedbackPaused, out bool paused);
        if (paused) return;
        gl.PauseTransformFeedback();
        _pausedFeedback = true;
    }
}
