namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>
/// All OpenGL functions that the engines may call, with the version each came with, on OpenGL and on OpenGL ES. What is not here is not saved, not restored
/// and not checked by version: a new call needs its place in the state that is saved before it gets its line.
/// </summary>
internal static class EngineFunctions
{
    private const int Never = int.MaxValue;

    /// <summary>Versions as 33, 45, 30, 32.</summary>
    public static IReadOnlyDictionary<string, (int Desktop, int Embedded)> Since { get; } = All().ToDictionary(f => f.Name, f => (f.Desktop, f.Embedded));

    private static IEnumerable<(string Name, int Desktop, int Embedded)> All()
    {
        string[] queries =
        [
            "glGetBooleanv", "glGetError", "glGetIntegerv", "glGetInteger64i_v", "glGetIntegeri_v", "glGetString", "glGetStringi", "glIsEnabled", "glIsTexture",
            "glGetTexParameteriv", "glGetShaderiv", "glGetShaderInfoLog", "glGetProgramiv", "glGetProgramInfoLog", "glGetUniformBlockIndex", "glGetUniformLocation",
        ];
        // Objects of the engine's own; their state is nobody else's.
        string[] objects =
        [
            "glAttachShader", "glBufferData", "glCheckFramebufferStatus", "glCompileShader", "glCreateProgram", "glCreateShader", "glDeleteBuffers", "glDeleteFramebuffers",
            "glDeleteProgram", "glDeleteSamplers", "glDeleteShader", "glDeleteTextures", "glDeleteVertexArrays", "glDetachShader", "glFramebufferTexture2D",
            "glFramebufferTextureLayer", "glGenBuffers", "glGenFramebuffers", "glGenSamplers", "glGenTextures", "glGenVertexArrays", "glLinkProgram", "glSamplerParameteri",
            "glShaderSource", "glTexSubImage2D", "glTexSubImage3D", "glUniform1i", "glUniform2f", "glUniform2i", "glUniform4f", "glUniform4i", "glUniform4iv", "glUniformBlockBinding",
        ];
        // State of the host's: each is saved, and put back.
        string[] state =
        [
            "glActiveTexture", "glBindBuffer", "glBindBufferBase", "glBindBufferRange", "glBindFramebuffer", "glBindSampler", "glBindTexture", "glBindVertexArray", "glColorMask",
            "glDisable", "glEnable", "glPixelStorei", "glUseProgram", "glViewport",
        ];
        string[] work = ["glDrawArrays", "glReadPixels"];
        // Buffers and fences of the engine's own.
        string[] streams = ["glClientWaitSync", "glDeleteSync", "glFenceSync", "glMapBufferRange", "glUnmapBuffer"];
        foreach (string name in (string[])[.. queries, .. objects, .. state, .. work, .. streams]) yield return (name, 33, 30);
        foreach (string name in (string[])["glClampColor", "glPolygonMode", "glTexImage2D", "glTexImage3D", "glTexParameteri"]) yield return (name, 33, Never);
        yield return ("glGetTexLevelParameteriv", 33, 31);
        foreach (string name in (string[])["glColorMaski", "glDisablei", "glEnablei", "glIsEnabledi", "glGetBooleani_v"]) yield return (name, 33, name == "glGetBooleani_v" ? 31 : 32);
        foreach (string name in (string[])["glPauseTransformFeedback", "glResumeTransformFeedback"]) yield return (name, 40, 30);
        foreach (string name in (string[])["glViewportIndexedf", "glGetFloati_v"]) yield return (name, 41, Never);
        foreach (string name in (string[])["glTexStorage2D", "glTexStorage3D"]) yield return (name, 42, 30);
        foreach (string name in (string[])["glBindImageTexture", "glMemoryBarrier"]) yield return (name, 42, 31);
        yield return ("glDispatchCompute", 43, 31);
        yield return ("glGetGraphicsResetStatus", 45, 32);
    }
}
