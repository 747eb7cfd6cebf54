namespace RealtimeConv.OpenGL.Passes;

/// <summary>How the last pass of a plan may write the destination.</summary>
internal enum DestinationAccess
{
    /// <summary>It is one of the engine's textures, which may be of a wider format.</summary>
    Own,

    /// <summary>It is one of the engine's textures, and the programs are those that textures of a host would get: for timing and compiling ahead of such frames.</summary>
    OwnAsHosts,

    /// <summary>It is the host's, and compute can write it.</summary>
    Store,

    /// <summary>It is the host's, and only a draw can write it.</summary>
    Draw,
}
