namespace RealtimeConv.Demo.Apply;

/// <summary>What a file holds, told by its name's extension.</summary>
internal enum FileKind
{
    /// <summary>A NumPy array.</summary>
    Array,

    /// <summary>A PNG, read and written by the program itself.</summary>
    Png,

    /// <summary>Another still picture, read and written by ffmpeg.</summary>
    Picture,

    /// <summary>Anything else: moving pictures, read and written by ffmpeg.</summary>
    Video,
}
