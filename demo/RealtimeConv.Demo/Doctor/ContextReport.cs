namespace RealtimeConv.Demo.Doctor;

/// <summary>One kind of OpenGL context without a window.</summary>
/// <param name="Api">OpenGL or OpenGL ES.</param>
/// <param name="Available">Whether a context could be made.</param>
/// <param name="Reason">Why not; null where it is available.</param>
internal sealed record ContextReport(string Api, bool Available, string? Reason)
{
    public string? Version { get; init; }

    public string? ShadingLanguage { get; init; }

    public string? Renderer { get; init; }

    public string? Vendor { get; init; }

    /// <summary>Whether the version has compute shaders: OpenGL 4.3, OpenGL ES 3.1.</summary>
    public bool Compute { get; init; }

    public int MaxTextureSize { get; init; }

    public int MaxUniformBlockSize { get; init; }

    public int MaxComputeInvocations { get; init; }

    /// <summary>For each extension that the engine can make use of: whether it is there.</summary>
    public IReadOnlyDictionary<string, bool> Extensions { get; init; } = new Dictionary<string, bool>();
}
