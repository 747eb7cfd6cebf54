using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Gl;

/// <summary>Contests about what lies around the filtering: transfers, the engine's own cost per call.</summary>
internal static class TaskContests
{
    private const int SmallSide = 64;

    /// <summary>A frame to the device and back, beside copying it in memory; and a whole frame through the engine beside its draw alone.</summary>
    public static Contest Transfers(GL gl, GlBench bench, SampleType type, int width, int height)
    {
        var what = new BenchCase("transfer", type, width, height, Border.Replicate);
        var (source, destination) = bench.Textures(what);
        Frame noise = what.Noise(), other = new(width, height, what.Pixels);
        var filter = new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16));
        var prepared = bench.Engine.Prepare(filter, source.Frame, destination.Frame);
        return new Contest(what,
        [
            bench.Copy(what),
            new FrameContestant(new Subject(RivalNames.Memory, "memcpy"), () => noise.Bytes.CopyTo(other.Bytes)),
            Ours("upload", "client pointer", RivalNames.Memory, () => { source.Upload(noise); bench.Finish(); }),
            Ours("readback", "client pointer", RivalNames.Memory, () => destination.Download(other)),
            new FrameContestant(new Subject(RivalNames.Draw, "3x3"), () => bench.Apply(prepared, source, destination), prepared, source, destination),
            // What a frame may cost: its draw, and two and a half copies between memory that the draw has pushed out of the caches.
            new FrameContestant(new Subject(RivalNames.Allowed, "3x3, 2.5 memcpy"), () =>
            {
                noise.Bytes.CopyTo(other.Bytes);
                bench.Apply(prepared, source, destination);
                noise.Bytes.CopyTo(other.Bytes);
                noise.Bytes[..(noise.Bytes.Length / 2)].CopyTo(other.Bytes);
            }),
            Ours("frame", "upload, 3x3 by a shared program, readback", RivalNames.Allowed, () => bench.Engine.Apply(filter, noise, other)),
            .. StreamContests.Streams(gl, what, filter),
            .. StreamContests.Planes(bench, what),
            StreamContests.Shared(gl, bench, what, filter),
        ]);
    }

    /// <summary>What an application costs beside the draw that it issues, on a frame too small to matter.</summary>
    public static Contest ApplyCost(GlBench bench)
    {
        var what = new BenchCase("apply", SampleType.UNorm8, SmallSide, SmallSide, Border.Replicate);
        var (source, destination) = bench.Textures(what);
        var plan = Planner.Plan(new PlanRequest(new ConvolveFilter(Kernel.Identity), what.Pixels, what.Pixels, SmallSide, SmallSide) { Backend = Backend.Fragment, Device = bench.Engine.Device });
        var prepared = bench.Engine.Prepare(plan, source.Frame, destination.Frame);
        return new Contest(what,
        [
            bench.Copy(what),
            bench.Copy(what, RivalNames.Draw),
            new FrameContestant(new Subject("apply", "identity") { Rivals = [RivalNames.Draw] }, () => bench.Apply(prepared, source, destination), prepared, source, destination),
        ]);
    }

    private static FrameContestant Ours(string path, string plan, string rival, Action frame, params IDisposable[] owned) => new(new Subject(path, plan) { Rivals = [rival] }, frame, owned);
}
