namespace RealtimeConv.OpenGL;

/// <summary>What became of a frame.</summary>
public enum ApplyStatus
{
    /// <summary>The filter ran.</summary>
    Applied,

    /// <summary>The filter cannot run; the frame was passed through unfiltered. The engine's failures say why.</summary>
    Bypassed,

    /// <summary>The source or destination cannot be used; nothing was drawn.</summary>
    Rejected,

    /// <summary>No context, or another one than the engine's, is current on this thread; nothing was done.</summary>
    NoContext,

    /// <summary>The GPU was reset; the context and the engine must be made anew. Nothing was done.</summary>
    ContextLost,
}
