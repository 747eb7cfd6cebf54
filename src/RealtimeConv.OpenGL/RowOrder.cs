namespace RealtimeConv.OpenGL;

/// <summary>Which row of a picture lies in the first row of a texture (v = 0).</summary>
public enum RowOrder
{
    /// <summary>The top row: what an upload of a picture in memory order gives.</summary>
    TopFirst,

    /// <summary>The bottom row: what drawing with OpenGL's own window coordinates gives.</summary>
    BottomFirst,
}
