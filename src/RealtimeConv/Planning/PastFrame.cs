namespace RealtimeConv.Planning;

/// <summary>What a surface held some frames ago. Whoever runs the plan keeps it, see <see cref="FrameRings{T}"/>.</summary>
/// <param name="Surface">Index of the surface that is remembered; some pass writes it whole in every frame.</param>
/// <param name="Frames">How many frames ago, at least 1.</param>
/// <param name="IsZeroBefore">Whether zeros lie before the first frame; otherwise the first frame itself.</param>
public readonly record struct PastFrame(int Surface, int Frames, bool IsZeroBefore);
