namespace RealtimeConv.Demo.Doctor;

/// <summary>What a machine offers and lacks; serialised as it is for <c>doctor --json</c>.</summary>
internal sealed record MachineReport(
    string Version, string Runtime, string System, string Processor, string SilkNet,
    IReadOnlyList<ContextReport> OpenGL, ToolReport Ffmpeg, ToolReport Glfw, DisplayReport Display, IReadOnlyList<BackendReport> Backends)
{
    /// <summary>What is missing, and what to install: one sentence each.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
}
