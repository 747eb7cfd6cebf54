namespace Silk.NET.Input;

/// <summary>The system's cursors.</summary>
public enum StandardCursor
{
    Default = 0,
    Arrow,
    IBeam,
    Crosshair,
    Hand,
    HResize,
    VResize,
    NwseResize,
    NeswResize,
    ResizeAll,
    NotAllowed,
    Wait,
    WaitArrow,
}
