namespace RealtimeConv.OpenGL;

/// <summary>Where a frame stands in its sequence; only filters over time ask.</summary>
public enum FrameOrder
{
    /// <summary>It follows the frame that was filtered before. Frames that were dropped between are not known to have been there.</summary>
    Next,

    /// <summary>It is the frame that was filtered before, shown again: nothing moves.</summary>
    Repeated,

    /// <summary>It begins a sequence: another source, a seek, another size.</summary>
    First,
}
