namespace RealtimeConv.OpenGL.Contexts;

/// <summary>What a headless context shall be.</summary>
public sealed record HeadlessOptions
{
    /// <summary>The API; by default OpenGL before OpenGL ES.</summary>
    public GraphicsApi Api { get; init; }

    /// <summary>The least version, which a driver may exceed; null takes the newest of 4.5, 4.3 and 3.3, or of ES 3.1 and ES 3.0.</summary>
    public Version? Version { get; init; }

    /// <summary>Whether the context reports a reset of the GPU, and answers out-of-bounds accesses harmlessly. Not every driver can.</summary>
    public bool IsRobust { get; init; }

    /// <summary>The versions to try, best first.</summary>
    /// <exception cref="ArgumentException">A version is named that this library cannot use.</exception>
    internal IEnumerable<(GraphicsApi Api, Version Version)> Candidates()
    {
        if (Api != GraphicsApi.OpenGLES)
            foreach (var version in Version is null ? DesktopVersions : [AtLeast(Version, new(3, 3), Api)]) yield return (GraphicsApi.OpenGL, version);
        if (Api == GraphicsApi.OpenGLES || (Api == GraphicsApi.Any && Version is null))
            foreach (var version in Version is null ? EmbeddedVersions : [AtLeast(Version, new(3, 0), Api)]) yield return (GraphicsApi.OpenGLES, version);
    }

    private static Version[] DesktopVersions => [new(4, 5), new(4, 3), new(3, 3)];

    private static Version[] EmbeddedVersions => [new(3, 1), new(3, 0)];

    private static Version AtLeast(Version version, Version least, GraphicsApi api) => version >= least
        ? version
        : throw new ArgumentException($"A context of {(api == GraphicsApi.OpenGLES ? "OpenGL ES" : "OpenGL")} {version} was asked for; the least usable version is {least}.");
}
