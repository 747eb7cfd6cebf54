namespace RealtimeConv.Filters;

/// <summary>What a filter over time finds before the first frame of a sequence, as a <see cref="BorderMode"/> says what lies outside a frame.</summary>
public enum FirstFrames
{
    /// <summary>The first frame, as if it had always been there: nothing moves before the start.</summary>
    Replicate,

    /// <summary>Frames of zeros in every channel, which their own border extends like any frame.</summary>
    Zero,
}
