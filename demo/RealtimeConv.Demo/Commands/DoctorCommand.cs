using System.CommandLine;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv doctor: what this machine offers and lacks.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "What this machine offers and lacks, and which backends would run");
        command.SetAction(result =>
        {
            result.InvocationConfiguration.Output.WriteLine($".NET {Environment.Version}");
            return ExitCode.Done;
        });
        return command;
    }
}
