namespace RealtimeConv.Cpu.Simd;

/// <summary>The vector operations that transforms need, for one width and precision. Implementations are never instantiated: the type argument selects the code.</summary>
/// <typeparam name="TVector">A vector.</typeparam>
/// <typeparam name="T">What a lane holds.</typeparam>
internal unsafe interface IFourierSimd<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>Lanes of a vector.</summary>
    static abstract int Count { get; }

    static abstract TVector Load(T* source);

    static abstract void Store(T* target, TVector value);

    static abstract TVector Broadcast(T value);

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector Subtract(TVector a, TVector b);

    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary>a * b + c: fused where the processor can, else rounded twice.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>c - a * b: fused where the processor can, else rounded twice.</summary>
    static abstract TVector MultiplySubtractFrom(TVector c, TVector a, TVector b);
}
