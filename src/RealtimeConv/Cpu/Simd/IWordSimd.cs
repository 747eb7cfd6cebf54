namespace RealtimeConv.Cpu.Simd;

/// <summary>The operations on signed 16-bit words that sums in fixed point are written in, for one width. Implementations are never instantiated.</summary>
/// <typeparam name="TVector">A vector of 16-bit words.</typeparam>
internal unsafe interface IWordSimd<TVector> where TVector : struct
{
    /// <summary>Lanes of a vector.</summary>
    static abstract int Count { get; }

    static abstract TVector Zero { get; }

    static abstract TVector Load(short* source);

    static abstract void Store(short* target, TVector value);

    static abstract TVector Broadcast(short value);

    static abstract TVector Add(TVector a, TVector b);

    /// <summary>(a * b + 2^14) / 2^15, floored; the weight b is not -2^15.</summary>
    static abstract TVector MultiplyRounded(TVector a, TVector b);

    /// <summary>As many bytes, each times 2^shift.</summary>
    static abstract TVector LoadBytes(byte* source, int shift);

    /// <summary>Words divided by 2^shift, floored and clamped to 0 .. 255, as so many bytes.</summary>
    static abstract void StoreBytes(byte* target, TVector value, int shift);
}
