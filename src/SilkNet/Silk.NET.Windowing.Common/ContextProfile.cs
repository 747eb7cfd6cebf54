namespace Silk.NET.Windowing;

public enum ContextProfile
{
    Core = 0,

    /// <summary>Spelled as in the original.</summary>
    Compatability,
}
