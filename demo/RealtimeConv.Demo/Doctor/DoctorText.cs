namespace RealtimeConv.Demo.Doctor;

/// <summary>A machine report as lines for people.</summary>
internal static class DoctorText
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(MachineReport report)
    {
        yield return Row("rtconv", report.Version);
        yield return Row(".NET", report.Runtime);
        yield return Row("system", report.System);
        yield return Row("processor", report.Processor);
        yield return Row("Silk.NET", report.SilkNet);
        foreach (var context in report.OpenGL)
            foreach (string line in Context(context)) yield return line;
        yield return Row("ffmpeg", Found(report.Ffmpeg.Available, report.Ffmpeg.Detail));
        yield return Row("GLFW", Found(report.Glfw.Available, report.Glfw.Detail));
        yield return Row("display", Found(report.Display.Available, report.Display.Detail));
        foreach (var backend in report.Backends) yield return Row(backend.Name, $"{(backend.Runs ? "runs" : "does not run")}: {backend.Detail}");
        foreach (string advice in report.Advice) yield return Row("note", advice);
    }

    private static IEnumerable<string> Context(ContextReport context)
    {
        if (!context.Available)
        {
            yield return Row(context.Api, $"no: {context.Reason}");
            yield break;
        }
        yield return Row(context.Api, $"{context.Version}, GLSL {context.ShadingLanguage}, {context.Renderer} ({context.Vendor})");
        string compute = context.Compute ? $"compute groups of up to {context.MaxComputeInvocations}" : "no compute shaders";
        yield return Row("", $"textures up to {context.MaxTextureSize}, uniform blocks up to {context.MaxUniformBlockSize} bytes, {compute}");
        yield return Row("", string.Join("; ", new[] { List("with", context, true), List("without", context, false) }.Where(t => t.Length > 0)));
    }

    private static string List(string word, ContextReport context, bool present)
    {
        string[] names = [.. context.Extensions.Where(e => e.Value == present).Select(e => e.Key["GL_".Length..])];
        return names.Length == 0 ? "" : $"{word} {string.Join(", ", names)}";
    }

    private static string Found(bool available, string detail) => available ? detail : $"no: {detail}";

    private static string Row(string name, string text) => $"{name,-10} {text}";
}
