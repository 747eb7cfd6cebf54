namespace RealtimeConv.Demo.Bench.Rivals;

/// <summary>Paths of what our own paths are compared with.</summary>
internal static class RivalNames
{
    public const string Tutorial = "tutorial", OpenCv = "opencv", Ffmpeg = "ffmpeg", Memory = "memcpy", Draw = "draw", Allowed = "allowed";
}
