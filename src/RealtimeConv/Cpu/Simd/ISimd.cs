namespace RealtimeConv.Cpu.Simd;

/// <summary>The vector operations the CPU filter is written in, for one width. Implementations are never instantiated: the type argument selects the code.</summary>
/// <typeparam name="TVector">A vector of float32; its bits also stand for unsigned 32-bit integers where a name says so.</typeparam>
internal unsafe interface ISimd<TVector> : IFourierSimd<TVector, float> where TVector : struct
{
    static abstract TVector Zero { get; }

    /// <summary>Whether <see cref="IFourierSimd{TVector, T}.MultiplyAdd"/> rounds once.</summary>
    static abstract bool IsFused { get; }

    /// <summary>Stores past the caches; the target starts on a whole vector.</summary>
    static abstract void StoreStreaming(float* target, TVector value);

    /// <summary>Every lane's bits.</summary>
    static abstract TVector BroadcastBits(uint bits);

    static abstract TVector Divide(TVector a, TVector b);

    static abstract TVector Sqrt(TVector a);

    /// <summary>All bits set where a is greater than b; clear where one of them is NaN.</summary>
    static abstract TVector GreaterThan(TVector a, TVector b);

    /// <summary>All bits set where a is at least b; clear where one of them is NaN.</summary>
    static abstract TVector GreaterThanOrEqual(TVector a, TVector b);

    /// <summary>All bits set where a's bits are greater than b's, as signed integers.</summary>
    static abstract TVector GreaterThanBits(TVector a, TVector b);

    /// <summary>Bits of a where the mask is set, else of b.</summary>
    static abstract TVector Select(TVector mask, TVector a, TVector b);

    static abstract TVector And(TVector a, TVector b);

    static abstract TVector Or(TVector a, TVector b);

    static abstract TVector AddBits(TVector a, TVector b);

    static abstract TVector SubtractBits(TVector a, TVector b);

    static abstract TVector ShiftLeftBits(TVector a, int count);

    static abstract TVector ShiftRightBits(TVector a, int count);

    /// <summary>The fourth of every four lanes in all four: the alpha of each pixel.</summary>
    static abstract TVector BroadcastAlpha(TVector a);

    /// <summary>Unsigned bytes as floats.</summary>
    static abstract TVector LoadBytes(byte* source);

    /// <summary>Unsigned bytes as 32-bit integers in the bits.</summary>
    static abstract TVector LoadByteBits(byte* source);

    /// <summary>Unsigned 16-bit words as 32-bit integers in the bits.</summary>
    static abstract TVector LoadWordBits(ushort* source);

    /// <summary>A value no larger than the limit, rounded half to even, as an integer in the bits; 0 or less for NaN and below 0, which the stores make 0. The limit is at most 65535.</summary>
    static abstract TVector CodeBits(TVector value, TVector limit);

    /// <summary>For each 32 bits, which hold two signed 16-bit words: sum + low * low + high * high as integers, which wrap around.</summary>
    static abstract TVector MultiplyAddWordBits(TVector sum, TVector a, TVector b);

    /// <summary>32-bit integers in the bits as floats.</summary>
    static abstract TVector BitsToFloat(TVector a);

    /// <summary>Stores integers up to 255 held in the bits of four vectors as bytes, those below 0 as 0.</summary>
    static abstract void StoreByteBits(byte* target, TVector a, TVector b, TVector c, TVector d);

    /// <summary>Stores integers up to 255 held in the bits of two vectors as bytes, those below 0 as 0.</summary>
    static abstract void StoreByteBits(byte* target, TVector a, TVector b);

    /// <summary>Stores integers up to 65535 held in the bits of two vectors as 16-bit words, those below 0 as 0.</summary>
    static abstract void StoreWordBits(ushort* target, TVector a, TVector b);
}
