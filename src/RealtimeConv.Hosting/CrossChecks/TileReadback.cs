using System.Runtime.InteropServices;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>Fetches small rectangles of textures without waiting: copied into a pixel buffer within the frame, taken out of it when the GPU has got there.</summary>
internal sealed unsafe class TileReadback : IDisposable
{
    private const int Slots = 3;

    private readonly GL _gl;
    private readonly uint _framebuffer;
    private readonly Slot[] _slots = [.. Enumerable.Range(0, Slots).Select(_ => new Slot())];

    public TileReadback(GL gl)
    {
        _gl = gl;
        _framebuffer = gl.GenFramebuffer();
    }

    /// <summary>Whether another tile can be asked for.</summary>
    public bool HasRoom => Array.Exists(_slots, s => s.Fence == 0);

    /// <summary>Asks for a tile's input and output; what comes out is what the textures hold now.</summary>
    /// <returns>Null, or why the device does not give them.</returns>
    public string? Request(TileSample sample, in FrameTexture source, in FrameTexture destination)
    {
        var slot = Array.Find(_slots, s => s.Fence == 0)!;
        // What others left behind is not this class's to report.
        DrainErrors();
        long inputBytes = Bytes(source.Format, sample.Window.Pixels), bytes = inputBytes + Bytes(destination.Format, (long)sample.Window.Tile.Width * sample.Window.Tile.Height);
        if (slot.Buffer == 0) slot.Buffer = _gl.GenBuffer();
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, slot.Buffer);
        if (slot.Capacity < bytes)
        {
            _gl.BufferData(BufferTargetARB.PixelPackBuffer, (nuint)bytes, null, BufferUsageARB.StreamRead);
            slot.Capacity = bytes;
        }
        _gl.PixelStore(PixelStoreParameter.PackAlignment, 1);
        _gl.PixelStore(PixelStoreParameter.PackRowLength, 0);
        _gl.PixelStore(PixelStoreParameter.PackSkipRows, 0);
        _gl.PixelStore(PixelStoreParameter.PackSkipPixels, 0);
        long at = 0;
        bool complete = Attach(source.Texture);
        foreach (var (piece, _, _) in sample.Window.Pieces(source.Region.Width, source.Region.Height))
            if (complete) at = Read(source, piece, at);
        complete = complete && Attach(destination.Texture);
        if (complete) Read(destination, sample.Window.Tile, inputBytes);
        Attach(0);
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, 0);
        _gl.PixelStore(PixelStoreParameter.PackAlignment, 4);
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        var error = DrainErrors();
        if (!complete) return $"textures of {source.Format} and {destination.Format} cannot be read on this device";
        if (error != GLEnum.NoError) return $"the driver reports {error} when a tile is read";
        slot.Sample = sample;
        slot.Fence = _gl.FenceSync(SyncCondition.SyncGpuCommandsComplete, SyncBehaviorFlags.None);
        return slot.Fence == 0 ? "the driver makes no fence" : null;
    }

    /// <summary>Takes a tile that has arrived. Never waits.</summary>
    /// <param name="sample">The tile; null where the driver did not give its pixels.</param>
    /// <returns>False while none has arrived.</returns>
    public bool TryTake(out TileSample? sample)
    {
        sample = null;
        foreach (var slot in _slots)
        {
            if (slot.Fence == 0) continue;
            var state = _gl.ClientWaitSync(slot.Fence, SyncObjectMask.Bit, 0);
            if (state is not (GLEnum.AlreadySignaled or GLEnum.ConditionSatisfied)) continue;
            sample = Take(slot);
            return true;
        }
        return false;
    }

    /// <summary>Waits until the GPU has got everywhere; for the end of a run.</summary>
    public void Finish() => _gl.Finish();

    public void Dispose()
    {
        foreach (var slot in _slots)
        {
            if (slot.Fence != 0) _gl.DeleteSync(slot.Fence);
            if (slot.Buffer != 0) _gl.DeleteBuffer(slot.Buffer);
            (slot.Fence, slot.Buffer, slot.Capacity, slot.Sample) = (0, 0, 0, null);
        }
        _gl.DeleteFramebuffer(_framebuffer);
    }

    // Four channels of 8 or 16 bits or of floats: what OpenGL ES promises too, and every value exactly.
    private static int BytesPerPixel(PixelFormat format) => format.Type switch { SampleType.UNorm8 => 4, SampleType.UNorm16 => 8, _ => 16 };

    private static long Bytes(PixelFormat format, long pixels) => BytesPerPixel(format) * pixels;

    // The first of the errors that stand; a lost context may answer for ever.
    private GLEnum DrainErrors()
    {
        var first = GLEnum.NoError;
        for (int k = 0; k < 16; k++)
        {
            var error = _gl.GetError();
            if (error == GLEnum.NoError) break;
            if (first == GLEnum.NoError) first = error;
        }
        return first;
    }

    private bool Attach(uint texture)
    {
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, _framebuffer);
        _gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        return texture == 0 || _gl.CheckFramebufferStatus(FramebufferTarget.ReadFramebuffer) == GLEnum.FramebufferComplete;
    }

    // Row 0 of the part is the top of the picture; the texture's first row may be its bottom.
    private long Read(in FrameTexture texture, PixelRegion part, long at)
    {
        var region = texture.Region;
        int y = texture.Rows == RowOrder.TopFirst ? part.Y : region.Height - part.Y - part.Height;
        var type = texture.Format.Type switch { SampleType.UNorm8 => PixelType.UnsignedByte, SampleType.UNorm16 => PixelType.UnsignedShort, _ => PixelType.Float };
        _gl.ReadPixels(region.X + part.X, region.Y + y, (uint)part.Width, (uint)part.Height, GLPixelFormat.Rgba, type, (void*)(nint)at);
        return at + Bytes(texture.Format, (long)part.Width * part.Height);
    }

    private TileSample? Take(Slot slot)
    {
        var sample = slot.Sample!;
        _gl.DeleteSync(slot.Fence);
        (slot.Fence, slot.Sample) = (0, null);
        long inputBytes = Bytes(sample.Input.Format, sample.Window.Pixels), bytes = inputBytes + Bytes(sample.Output.Format, (long)sample.Output.Width * sample.Output.Height);
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, slot.Buffer);
        void* mapped = _gl.MapBufferRange(BufferTargetARB.PixelPackBuffer, 0, (nuint)bytes, MapBufferAccessMask.ReadBit);
        if (mapped is not null)
        {
            var data = new ReadOnlySpan<byte>(mapped, checked((int)bytes));
            int at = 0;
            foreach (var (piece, x, y) in sample.Window.Pieces(sample.Plan.Request.Width, sample.Plan.Request.Height))
            {
                int length = (int)Bytes(sample.Input.Format, (long)piece.Width * piece.Height);
                Scatter(data.Slice(at, length), sample.Input, x, y, piece.Width, piece.Height, sample.InputRows);
                at += length;
            }
            Scatter(data[(int)inputBytes..], sample.Output, 0, 0, sample.Output.Width, sample.Output.Height, sample.OutputRows);
            _gl.UnmapBuffer(BufferTargetARB.PixelPackBuffer);
        }
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        return mapped is null ? null : sample;
    }

    private static void Scatter(ReadOnlySpan<byte> pixels, Frame frame, int left, int top, int width, int height, RowOrder rows)
    {
        int pixel = BytesPerPixel(frame.Format);
        for (int j = 0; j < height; j++)
        {
            int y = top + (rows == RowOrder.TopFirst ? j : height - 1 - j);
            for (int i = 0; i < width; i++)
            {
                var source = pixels.Slice((j * width + i) * pixel, pixel);
                var target = frame.Row(y).Slice((left + i) * frame.Format.BytesPerPixel, frame.Format.BytesPerPixel);
                if (frame.Format.Type != SampleType.Float16)
                {
                    source[..target.Length].CopyTo(target);
                    continue;
                }
                var halves = MemoryMarshal.Cast<byte, Half>(target);
                var floats = MemoryMarshal.Cast<byte, float>(source);
                for (int c = 0; c < halves.Length; c++) halves[c] = (Half)floats[c];
            }
        }
    }

    private sealed class Slot
    {
        public uint Buffer { get; set; }

        public long Capacity { get; set; }

        public nint Fence { get; set; }

        public TileSample? Sample { get; set; }
    }
}
