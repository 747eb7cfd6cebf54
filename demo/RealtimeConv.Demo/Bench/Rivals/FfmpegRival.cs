using System.Globalization;
using System.Text.RegularExpressions;
using RealtimeConv.Demo.Doctor;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Bench.Rivals;

/// <summary>ffmpeg's filters on planar 8-bit RGBA frames: a process for each sample, its time less that of the same frames unfiltered.</summary>
internal sealed partial class FfmpegRival : IDisposable
{
    private const int LeastFrames = 12;
    private const int LargestConvolution = 7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _program = FfmpegTools.Find().Ffmpeg;
    private readonly string _folder = Directory.CreateTempSubdirectory("rtconv-bench-").FullName;
    private readonly string _version;

    /// <summary>Finds it.</summary>
    /// <exception cref="CapabilityMissingException">There is none.</exception>
    public FfmpegRival()
    {
        var report = ToolProbe.Ffmpeg();
        if (!report.Available) throw new CapabilityMissingException(report.Detail);
        _version = report.Detail.Split(' ')[2];
    }

    /// <summary>The filters that do what a kernel asks: 8-bit frames with the edge repeated; matrices of integers up to 7 x 7, boxes, Gaussians.</summary>
    public IEnumerable<Contestant> Contestants(BenchCase what, BenchKernel kernel)
    {
        if (kernel.Single is not { } single || what.Type != SampleType.UNorm8 || what.Border.Mode != BorderMode.Replicate) yield break;
        if (single.Width != single.Height || single.Width % 2 == 0 || single.Width < 3) yield break;
        if (kernel.Family == "box") yield return New(what, $"avgblur=sizeX={single.Width / 2}");
        if (kernel.Family == "gaussian") yield return New(what, FormattableString.Invariant($"gblur=sigma={single.Width / 6.0:0.###}"));
        if (single.Width > LargestConvolution) yield break;
        string matrix = string.Join(' ', Enumerable.Range(0, single.Width * single.Width).Select(k => (k % 7 + 1).ToString(CultureInfo.InvariantCulture)));
        yield return New(what, $"convolution={string.Join(':', Enumerable.Range(0, 4).Select(p => $"{p}m={matrix}:{p}rdiv=0.01"))}");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task New(BenchCase what, string filter) => new(this, what, filter, new Subject(RivalNames.Ffmpeg, filter.Split('=')[0]) { Machine = ("CPU", $"ffmpeg {_version}") });

    private string FrameFile(BenchCase what)
    {
        string path = Path.Combine(_folder, $"{what.Width}x{what.Height}.gbrap");
        if (!File.Exists(path)) File.WriteAllBytes(path, what.Noise().Bytes.ToArray());
        return path;
    }

    private BenchTime Run(BenchCase what, string filter, int frames)
    {
        string[] arguments =
        [
            "-hide_banner", "-nostdin", "-benchmark", "-f", "rawvideo", "-pix_fmt", "gbrap", "-s", $"{what.Width}x{what.Height}", "-stream_loop", "-1", "-i", FrameFile(what),
            "-frames:v", frames.ToString(CultureInfo.InvariantCulture), "-vf", filter, "-f", "null", "-",
        ];
        var match = Times().Match(Tool.Messages(_program, arguments, Patience));
        if (!match.Success) throw new RealtimeConvException($"ffmpeg did not run {filter.Split('=')[0]}");
        double Of(string name) => 1000 * double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
        return new BenchTime(Of("user") + Of("system"), Of("wall"));
    }

    [GeneratedRegex(@"bench: utime=(?<user>[\d.]+)s stime=(?<system>[\d.]+)s rtime=(?<wall>[\d.]+)s")]
    private static partial Regex Times();

    private sealed class Task(FfmpegRival owner, BenchCase what, string filter, Subject subject) : Contestant(subject)
    {
        public override BenchTime Sample(int repeats)
        {
            int frames = Math.Max(LeastFrames, repeats);
            BenchTime without = owner.Run(what, "null", frames), with = owner.Run(what, filter, frames);
            return new BenchTime(Net(with.CpuMs, without.CpuMs) / frames, Net(with.WallMs, without.WallMs) / frames);
        }

        // ffmpeg tells milliseconds: less than one is not told apart from none.
        private static double Net(double with, double without) => Math.Max(1, with - without);
    }
}
