namespace RealtimeConv.OpenGL.Shaders;

/// <summary>A shader that the driver refuses, with the place in the file of shaders/ that it complains about.</summary>
public sealed class ShaderCompileException : RealtimeConvException
{
    /// <summary>Creates the error.</summary>
    /// <param name="file">The file below shaders/.</param>
    /// <param name="line">The line, from 1; 0 where the driver names none.</param>
    /// <param name="message">What is wrong, in one line.</param>
    public ShaderCompileException(string file, int line, string message) : base($"shaders/{file}{(line > 0 ? $":{line}" : "")}: {message}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file below shaders/.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1; 0 where the driver names none.</summary>
    public int Line { get; }

    /// <summary>The #define lines the file was compiled under.</summary>
    public string Variant { get; init; } = "";

    /// <summary>All that the driver said, its places led back into the files.</summary>
    public string DriverLog { get; init; } = "";
}
