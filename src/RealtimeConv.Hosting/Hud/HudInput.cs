namespace RealtimeConv.Hosting.Hud;

/// <summary>The pointer during one frame, in the display's units.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="IsDown">Whether the main button is held.</param>
/// <param name="WentDown">Whether it was pressed since the last frame.</param>
public readonly record struct HudInput(float X, float Y, bool IsDown, bool WentDown)
{
    /// <summary>Whether the pointer lies in a rectangle.</summary>
    public bool IsIn(float x, float y, float width, float height) => X >= x && Y >= y && X < x + width && Y < y + height;
}
