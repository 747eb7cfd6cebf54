namespace RealtimeConv.OpenGL;

/// <summary>What the engine does about the GL state of the context it runs in.</summary>
public enum HostState
{
    /// <summary>Everything that the engine touches is saved before and restored after each call.</summary>
    Restore,

    /// <summary>The host sets all state that it needs after each call; the engine only sets its own.</summary>
    Trusted,

    /// <summary>The context is the engine's own, perhaps shared with the host's: nothing is saved.</summary>
    Isolated,
}
