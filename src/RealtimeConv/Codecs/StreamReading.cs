namespace RealtimeConv.Codecs;

/// <summary>Reads of an exact length, with one clear error where the stream ends early.</summary>
internal static class StreamReading
{
    /// <summary>The largest step in which memory grows for a stream whose length is unknown.</summary>
    private const int GrowStep = 1 << 20;

    /// <summary>Fills the buffer or says that <paramref name="what"/> ends too early.</summary>
    public static void Fill(Stream stream, Span<byte> buffer, string what)
    {
        int read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (read < buffer.Length) throw new InvalidInputException($"{what}: the file ends after {read} of {buffer.Length} bytes; it is truncated.");
    }

    /// <summary>The bytes left in the stream, or null where it cannot say.</summary>
    public static long? Remaining(Stream stream) => stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    /// <summary>
    /// Reads <paramref name="count"/> elements. Where the stream cannot tell its length, memory grows with what really arrives,
    /// so that a header's claim alone allocates nothing.
    /// </summary>
    public static T[] ReadArray<T>(Stream stream, long count, string what) where T : unmanaged
    {
        int size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        long bytes = count * size;
        if (Remaining(stream) is { } left && left < bytes)
            throw new InvalidInputException($"{what}: the header promises {bytes} bytes of data, the file has {left}; it is truncated.");
        var result = new T[stream.CanSeek ? count : Math.Min(count, GrowStep / size)];
        long done = 0;
        while (true)
        {
            var target = System.Runtime.InteropServices.MemoryMarshal.AsBytes(result.AsSpan((int)done));
            int read = stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
            if (read < target.Length)
                throw new InvalidInputException($"{what}: the header promises {bytes} bytes of data, the file has {done * size + read}; it is truncated.");
            done = result.Length;
            if (done == count) return result;
            Array.Resize(ref result, (int)Math.Min(count, done * 2));
        }
    }
}
