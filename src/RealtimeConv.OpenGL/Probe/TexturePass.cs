using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Verification.Probing;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>A pass that is a function over textures, made a subject for <see cref="KernelProbe"/>: an engine's own draw, several draws, a compute dispatch.</summary>
/// <remarks>Frames are uploaded to a texture, the function draws to another, which is read back. Belongs to the thread of its context, whose state it restores around its own calls only.</remarks>
public sealed class TexturePass : IDisposable
{
    private readonly Action<FrameTexture, FrameTexture> _run;
    private readonly GlDevice _device;
    private readonly GlObjects _objects;
    private readonly GlState _state;
    private readonly FrameTransfer _transfer;
    private readonly uint _vertexArray;
    private readonly Frames.PixelFormat _format;
    private readonly AlphaMode _alpha;

    /// <summary>Wraps a function over textures of the current context.</summary>
    /// <param name="gl">The context.</param>
    /// <param name="name">What messages call the pass.</param>
    /// <param name="format">Format of both textures, 1, 2 or 4 channels.</param>
    /// <param name="run">Reads the first texture and writes every pixel of the second; both have the frame's size, any from 1 x 1, top row first.</param>
    /// <param name="alpha">With four channels: Straight where the fourth is probed like the others (default), Opaque where it is held at 1.</param>
    /// <exception cref="ArgumentException">The channels are not 1, 2 or 4.</exception>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    public TexturePass(GL gl, string name, Frames.PixelFormat format, Action<FrameTexture, FrameTexture> run, AlphaMode? alpha = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(run);
        if (format.Channels is not (1 or 2 or 4)) throw new ArgumentException($"A texture of {format.Channels} channels cannot be drawn to; 1, 2 and 4 can.", nameof(format));
        (_run, _format) = (run, format);
        Probed = new ProbedPass(name, format.Channels, format.Type, Run, alpha);
        _alpha = Probed.Alpha;
        _device = GlDevice.Read(gl, new FilterEngineOptions());
        _objects = new GlObjects(gl);
        _vertexArray = _objects.Make(GlObjectKind.VertexArray);
        _state = new GlState(gl, _device, HostState.Restore, _vertexArray);
        _transfer = new FrameTransfer(gl, _device);
    }

    /// <summary>The pass as a subject for <see cref="KernelProbe"/>.</summary>
    public ProbedPass Probed { get; }

    /// <summary>Deletes what it made; call it where its context is current.</summary>
    public void Dispose()
    {
        _objects.Retire(GlObjectKind.VertexArray, _vertexArray);
        _objects.DeleteRetired();
    }

    private Frame Run(Frame frame)
    {
        var storage = StorageFormat.Of(_format);
        Texture2D? source = null, destination = null;
        var result = new Frame(frame.Width, frame.Height, _format, _alpha);
        try
        {
            Within(() =>
            {
                source = new Texture2D(_objects, _device, frame.Width, frame.Height, storage);
                destination = new Texture2D(_objects, _device, frame.Width, frame.Height, storage);
                destination.EnsureFramebuffer();
                _transfer.Upload(frame, 0, 0, frame.Width, frame.Height, 0, source);
            });
            _run(Describe(source!), Describe(destination!));
            Within(() => _transfer.Download(destination!, 0, 0, result, 0, 0, frame.Width, frame.Height, 0));
        }
        finally
        {
            source?.Dispose();
            destination?.Dispose();
            _objects.DeleteRetired();
        }
        return result;
    }

    private void Within(Action action)
    {
        _state.Enter(StateScope.Draw | StateScope.Transfer, 1);
        try
        {
            action();
        }
        finally
        {
            _state.Leave();
        }
    }

    private FrameTexture Describe(Texture2D texture) => new(texture.Name, _format, texture.Width, texture.Height) { Alpha = _alpha };
}
