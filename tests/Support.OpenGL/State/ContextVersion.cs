using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>Which OpenGL a context is.</summary>
/// <param name="IsEmbedded">Whether it is OpenGL ES.</param>
/// <param name="Number">Major and minor version: 45, 32.</param>
public readonly record struct ContextVersion(bool IsEmbedded, int Number)
{
    public static ContextVersion Of(GL gl) =>
        new((gl.GetStringS(StringName.Version) ?? "").StartsWith("OpenGL ES", StringComparison.Ordinal), gl.GetInteger(GetPName.MajorVersion) * 10 + gl.GetInteger(GetPName.MinorVersion));

    /// <summary>Whether it is desktop OpenGL or OpenGL ES of at least these versions; 0 for never.</summary>
    public bool Has(int desktop, int embedded) => IsEmbedded ? embedded > 0 && Number >= embedded : desktop > 0 && Number >= desktop;
}
