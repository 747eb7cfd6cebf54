namespace RealtimeConv.Hosting.Hud;

/// <summary>A display colour with coverage: encoded 8-bit codes, alpha straight.</summary>
/// <param name="Red">Red code.</param>
/// <param name="Green">Green code.</param>
/// <param name="Blue">Blue code.</param>
/// <param name="Alpha">Coverage, 255 is opaque.</param>
public readonly record struct HudColour(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>Text that matters.</summary>
    public static HudColour Text => new(244, 245, 247);

    /// <summary>Text that explains.</summary>
    public static HudColour Dim => new(176, 183, 194);

    /// <summary>What is active or moves.</summary>
    public static HudColour Accent => new(255, 178, 64);

    /// <summary>Something went wrong.</summary>
    public static HudColour Alarm => new(255, 112, 96);

    /// <summary>The ground of panels.</summary>
    public static HudColour Panel => new(16, 20, 28, 204);

    /// <summary>Grooves and outlines on panels.</summary>
    public static HudColour Groove => new(255, 255, 255, 38);

    /// <summary>The same colour at another coverage, 0 to 1.</summary>
    public HudColour WithAlpha(float alpha) => this with { Alpha = (byte)MathF.Round(255 * Math.Clamp(alpha, 0, 1)) };

    /// <summary>The colour on the way to another, 0 to 1.</summary>
    public HudColour Towards(HudColour other, float way)
    {
        way = Math.Clamp(way, 0, 1);
        byte Mix(byte a, byte b) => (byte)MathF.Round(a + (b - a) * way);
        return new(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue), Mix(Alpha, other.Alpha));
    }
}
