namespace Silk.NET.Windowing;

/// <summary>The version of a graphics API.</summary>
public struct APIVersion
{
    public int MajorVersion;
    public int MinorVersion;

    public APIVersion(int majorVersion, int minorVersion)
    {
        MajorVersion = majorVersion;
        MinorVersion = minorVersion;
    }

    public APIVersion(Version version)
        : this(version.Major, version.Minor)
    {
    }
}
