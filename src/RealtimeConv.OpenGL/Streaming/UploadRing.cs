using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>Buffers that take turns in carrying frames to the device: while it fetches one, the next is filled.</summary>
internal sealed class UploadRing : IDisposable
{
    // One is filled, one is fetched, one may still be waited for by a draw.
    private const int Length = 3;

    private readonly FencedBuffer[] _buffers = new FencedBuffer[Length];
    private int _turn;

    /// <summary>Makes the buffers; leaves one of them bound.</summary>
    public UploadRing(GlObjects objects, int bytes)
    {
        try
        {
            for (int k = 0; k < Length; k++) _buffers[k] = new FencedBuffer(objects, BufferTargetARB.PixelUnpackBuffer, bytes);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Fills the next buffer and leaves it bound.</summary>
    /// <exception cref="RealtimeConvException">The device hangs, or the driver has no memory.</exception>
    public void Fill(ReadOnlySpan<byte> bytes)
    {
        _turn = (_turn + 1) % Length;
        _buffers[_turn].Write(bytes);
    }

    /// <summary>Says that all transfers from the buffer were issued.</summary>
    public void Sent() => _buffers[_turn].Fence();

    public void Dispose()
    {
        foreach (var buffer in _buffers) buffer?.Dispose();
    }
}
