namespace RealtimeConv.OpenGL.Streaming;

/// <summary>How pixels travel between managed memory and textures.</summary>
public enum TransferRoute
{
    /// <summary>Direct where the processor draws, a ring of buffers on hardware.</summary>
    Auto,

    /// <summary>By client pointers: the driver copies during the call. On llvmpipe every other way adds a copy.</summary>
    Direct,

    /// <summary>Through a ring of pixel buffers with fences: the device fetches and brings them while the processor goes on.</summary>
    Ring,
}
