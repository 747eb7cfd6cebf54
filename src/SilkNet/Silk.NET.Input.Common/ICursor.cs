using Silk.NET.Core;

namespace Silk.NET.Input;

/// <summary>The cursor of a mouse.</summary>
public interface ICursor
{
    CursorType Type { get; set; }

    StandardCursor StandardCursor { get; set; }

    CursorMode CursorMode { get; set; }

    bool IsConfined { get; set; }

    int HotspotX { get; set; }

    int HotspotY { get; set; }

    RawImage Image { get; set; }

    bool IsSupported(CursorMode mode);

    bool IsSupported(StandardCursor standardCursor);
}
