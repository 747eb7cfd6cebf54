namespace RealtimeConv.OpenGL.Tuning;

/// <summary>What a frame took, as the mean of one sample of frames.</summary>
/// <param name="WallMs">Milliseconds that went by for a frame.</param>
/// <param name="CpuMs">Milliseconds of processor time of the whole process for a frame; software GL draws on threads of its own.</param>
/// <param name="SampleMs">Milliseconds that the whole sample took.</param>
internal readonly record struct FrameTime(double WallMs, double CpuMs, double SampleMs);
