using System.CommandLine;
using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Doctor;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv doctor: what this machine offers and lacks.</summary>
internal static class DoctorCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The report as JSON on stdout" };
        var command = new Command("doctor", "What this machine offers and lacks, and which backends would run") { json };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Output;
            var report = MachineProbe.Run();
            if (result.GetValue(json)) output.WriteLine(JsonSerializer.Serialize(report, Json));
            else foreach (string line in DoctorText.Lines(report)) output.WriteLine(line);
            return ExitCode.Done;
        });
        return command;
    }
}
