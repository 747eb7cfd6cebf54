using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>How passes are drawn: which API's shaders, which stage, and whether every kernel gets a program of its own where one is known.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Api">The API; its shaders are of version 3.30 and 4.30, or 3.00 ES and 3.10 ES, whatever the context could do beyond.</param>
/// <param name="Backend">Fragment or compute.</param>
/// <param name="HasOwnPrograms">Whether programs are made for one kernel (blocked.frag, blocked.comp) from the first frame on, else never.</param>
internal sealed record Drawing(string Name, GraphicsApi Api, Backend Backend, bool HasOwnPrograms = false)
{
    /// <summary>Programs that serve all kernels.</summary>
    public static IReadOnlyList<Drawing> Shared { get; } =
    [
        new("Compute", GraphicsApi.OpenGL, Backend.Compute), new("Fragment", GraphicsApi.OpenGL, Backend.Fragment),
        new("ES 3.1 compute", GraphicsApi.OpenGLES, Backend.Compute), new("ES 3.0 fragment", GraphicsApi.OpenGLES, Backend.Fragment),
    ];

    /// <summary>Programs for one kernel.</summary>
    public static IReadOnlyList<Drawing> Own { get; } = [.. Shared.Select(d => d with { Name = $"{d.Name}, own program", HasOwnPrograms = true })];

    /// <summary>Whether it is one of OpenGL ES.</summary>
    public bool IsEmbedded => Api == GraphicsApi.OpenGLES;

    /// <summary>Whether it is a stage that a bug can be in.</summary>
    public bool CanHave(ShaderMutation mutation) =>
        (Backend == Backend.Compute ? mutation.InCompute : mutation.InFragment) && (mutation.InEmbedded || !IsEmbedded);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
