using System.Runtime.InteropServices;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Zeroed native memory that starts on a cache line; freed on disposal, at the latest by the finaliser.</summary>
internal sealed unsafe class AlignedMemory : IDisposable
{
    private void* _start;

    public AlignedMemory(long bytes)
    {
        _start = NativeMemory.AlignedAlloc(checked((nuint)bytes), 64);
        NativeMemory.Clear(_start, checked((nuint)bytes));
        Bytes = bytes;
        GC.AddMemoryPressure(bytes);
    }

    ~AlignedMemory() => Free();

    public long Bytes { get; }

    public byte* Start => (byte*)_start;

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_start is null) return;
        NativeMemory.AlignedFree(_start);
        _start = null;
        GC.RemoveMemoryPressure(Bytes);
    }
}
