using System.CommandLine;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Validate;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv validate: every pixel of every backend against the mathematics.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var flags = new ValidateFlags();
        var command = new Command("validate", "Judge every backend against the mathematics: each sample must lie within its derived bound");
        foreach (var option in flags.All) command.Options.Add(option);
        command.SetAction((result, cancellation) => Task.Run(() =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var request = flags.Read(result, error);
            return new ValidateProgram(request, output, error).Run(cancellation);
        }, CancellationToken.None));
        return command;
    }
}
