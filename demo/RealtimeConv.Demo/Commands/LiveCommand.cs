using System.CommandLine;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Live;
using RealtimeConv.Filters;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Learning;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv live: filters over live frames in a window; without a display the showcase, rendered to files.</summary>
internal static class LiveCommand
{
    private const int LargestSide = 8192;

    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = $"{LiveOptions.Scene} (default), {FrameSources.Help}", DefaultValueFactory = _ => LiveOptions.Scene };
        var kernel = new Option<string>("--kernel") { Description = "Kernel, filter or expression to begin with", DefaultValueFactory = _ => "sobel" };
        var network = new Option<string?>("--network") { HelpName = "FILE", Description = "Layers to begin with instead of a kernel: .onnx, .npz or .json; the key C shows their feature maps" };
        var backend = new Option<string>("--backend") { Description = "auto, compute, fragment or cpu", DefaultValueFactory = _ => "auto" };
        var size = new Option<string?>("--size") { Description = "Size of the window or of the showcase's pictures, WxH" };
        var frames = new Option<long>("--frames") { Description = "End after so many frames" };
        var seconds = NumberOption.Of("--seconds", "End after so many seconds");
        var crossCheck = NumberOption.Of("--cross-check", "Recompute random tiles of the running frames by the reference, for so many milliseconds per frame");
        crossCheck.HelpName = "MS";
        var learn = NumberOption.Of("--learn", "Learn the kernel from the running frames at once, in so much of the time between them, such as 0.1; key L");
        learn.HelpName = "SHARE";
        var learnFrom = new Option<string?>("--learn-from") { HelpName = "AFTER", Description = "Learn what turns the source into this picture or video, read in step with it" };
        var learnSide = new Option<int>("--learn-size") { HelpName = "N", Description = "Side of the kernel to be learned, odd [as the filter's, or 9]" };
        var frameBudget = NumberOption.Of("--frame-budget", "Milliseconds that a frame's filter may take before a cheaper plan or a smaller kernel runs in its place; 0 lets it take what it wants; key M", LiveOptions.DefaultFrameBudget);
        frameBudget.HelpName = "MS";
        var tune = new Option<bool>("--tune") { Description = "Time the plans of the first filter on this machine and remember the fastest; key T" };
        var showcase = new Option<string?>("--showcase") { Description = "Render the showcase into this folder instead of opening a window" };
        var command = new Command("live", "Filters over live frames, interactively: a rendered scene, pictures, videos, cameras; H lists the keys") { source, kernel, network, backend, size, frames, seconds, crossCheck, learn, learnFrom, learnSide, frameBudget, tune, showcase };
        command.SetAction((result, cancellation) =>
        {
            var (width, height) = ParseSize(result.GetValue(size));
            if (result.GetValue(frames) < 0) throw new InvalidInputException("--frames is negative; give the number of frames after which to end");
            if (result.GetValue(seconds) is not (>= 0 and < 1e9)) throw new InvalidInputException("--seconds must be a number of seconds of at least 0");
            if (result.GetValue(crossCheck) is not (>= 0 and <= CrossCheckOptions.MostMilliseconds))
                throw new InvalidInputException($"--cross-check must be milliseconds per frame from 0 (nothing is checked) to {CrossCheckOptions.MostMilliseconds}");
            if (result.GetValue(learn) is not (>= 0 and <= 1)) throw new InvalidInputException("--learn must be a share of the time between frames, from 0 (nothing is learned) to 1");
            int side = result.GetValue(learnSide);
            if (side is < 0 or > FrameLearnerOptions.LargestSide || (side > 0 && side % 2 == 0))
                throw new InvalidInputException($"--learn-size {side} must be odd, 1 to {FrameLearnerOptions.LargestSide}");
            if (result.GetValue(learnFrom) is not null && result.GetValue(source) == LiveOptions.Scene)
                throw new InvalidInputException("--learn-from needs a source of its own to read in step: rtconv live BEFORE --learn-from AFTER");
            if (result.GetValue(frameBudget) is not (>= 0 and <= LiveOptions.MostFrameBudget))
                throw new InvalidInputException($"--frame-budget must be milliseconds from 0 (no limit) to {LiveOptions.MostFrameBudget}");
            var options = new LiveOptions(
                result.GetValue(source)!, result.GetValue(kernel)!, ReadBackend(result.GetValue(backend)!), width, height, result.GetValue(frames), result.GetValue(seconds),
                result.GetValue(crossCheck), result.GetValue(showcase))
            {
                Network = result.GetValue(network), FrameBudget = result.GetValue(frameBudget), Tunes = result.GetValue(tune),
                LearnShare = result.GetValue(learn), LearnFrom = result.GetValue(learnFrom), LearnSide = side,
            };
            var invocation = result.InvocationConfiguration;
            return Task.FromResult(LiveProgram.Run(options, invocation.Output, invocation.Error, cancellation));
        });
        return command;
    }

    private static LiveBackend ReadBackend(string text) => SettingText.Choice("backend", text,
        ("auto", LiveBackend.Auto), ("compute", LiveBackend.Compute), ("fragment", LiveBackend.Fragment), ("cpu", LiveBackend.Cpu));

    private static (int Width, int Height) ParseSize(string? text)
    {
        if (text is null) return (0, 0);
        string[] parts = text.Split('x', 'X');
        if (parts.Length == 2 && int.TryParse(parts[0], out int width) && int.TryParse(parts[1], out int height) && width is >= 16 and <= LargestSide && height is >= 16 and <= LargestSide)
            return (width, height);
        throw new InvalidInputException($"--size '{text}' is not understood; write WxH with sides of 16 to {LargestSide}, such as 1280x720");
    }
}
