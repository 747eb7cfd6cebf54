using System.Runtime.InteropServices;

namespace RealtimeConv.Hosting.Hud;

/// <summary>A corner of the display's triangles.</summary>
/// <param name="X">Pixels from the left.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="U">Column in the atlas, 65535 being its width.</param>
/// <param name="V">Row in the atlas, 65535 being its height.</param>
/// <param name="Colour">Colour and coverage.</param>
/// <param name="Sharpness">Pixels that the atlas's full range of distances spans on the screen.</param>
/// <param name="Edge">Atlas level that counts as the outline: 0.5 for the regular weight, less for bolder.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct HudVertex(float X, float Y, ushort U, ushort V, HudColour Colour, float Sharpness, float Edge);
