using System.CommandLine;
using RealtimeConv.Demo.Commands;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>The commands of the program, in the order in which help lists them.</summary>
internal static class RtconvCommands
{
    /// <summary>The root command.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Convolution filters in real time: kernels over live frames, pictures, videos and arrays, on the GPU and on the processor.");
        root.Subcommands.Add(LiveCommand.Create());
        root.Subcommands.Add(ApplyCommand.Create());
        root.Subcommands.Add(PlanCommand.Create());
        root.Subcommands.Add(TuneCommand.Create());
        root.Subcommands.Add(BenchCommand.Create());
        root.Subcommands.Add(ProbeCommand.Create());
        root.Subcommands.Add(LayerCommand.Create());
        root.Subcommands.Add(LearnCommand.Create());
        root.Subcommands.Add(KernelsCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(ValidateCommand.Create());
        root.Subcommands.Add(DoctorCommand.Create());
        return root;
    }
}
