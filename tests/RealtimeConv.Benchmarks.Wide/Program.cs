// One round of the CPU filter, one thread, 1280x720 RGBA: a line for each case with its name and the least processor time of a frame in milliseconds.
// run.sh compiles it ahead of time for three kinds of processors and alternates them.
using System.Diagnostics;
using System.Globalization;
using RealtimeConv.Benchmarks;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

const int Width = 1280, Height = 720, Frames = 12;

(string Name, PixelFormat Format, Kernel Kernel)[] cases =
[
    ("float32 full 3x3", PixelFormat.Rgba32F, Kernels.Dense(3)),
    ("float32 full 7x7", PixelFormat.Rgba32F, Kernels.Dense(7)),
    ("8 bits full 7x7", PixelFormat.Rgba8, Kernels.Dense(7)),
    ("8 bits full 31x31", PixelFormat.Rgba8, Kernels.Dense(31)),
    ("8 bits Gaussian of 7", PixelFormat.Rgba8, Kernels.Gaussian(7)),
];

foreach (var (name, format, kernel) in cases)
{
    var source = Noise.Of(Width, Height, format);
    var destination = new Frame(Width, Height, format);
    using var filter = new CpuFilter(Planner.Plan(new PlanRequest(new ConvolveFilter(kernel), format, format, Width, Height) { Backend = Backend.Cpu }), threads: 1);
    // The first frames warm the caches, and where code is compiled just in time its better version is waited for.
    for (int k = 0; k < Frames; k++) filter.Apply(source, destination);
    double least = double.PositiveInfinity;
    for (int k = 0; k < Frames; k++)
    {
        var before = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        filter.Apply(source, destination);
        // Processor time is counted in whole milliseconds on some systems: then the clock says it.
        double used = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        least = Math.Min(least, used > 0 ? used : Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{least:0.000}"));
}
