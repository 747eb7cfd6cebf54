using System.Collections.Immutable;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// What ffmpeg opens, as the arguments that open exactly this and nothing else: each kind has its own list of allowed protocols and containers.
/// </summary>
public sealed record FfmpegInput
{
    // What would end a generator's options and begin another filter.
    private static readonly System.Buffers.SearchValues<char> GraphSyntax = System.Buffers.SearchValues.Create("[];,\\'");

    /// <summary>
    /// Containers that hold pictures and sound themselves. Playlists (HLS, DASH, concat and their like), which make a reader open other files and addresses, are not
    /// among them, whatever the file's name ends with.
    /// </summary>
    private const string Containers =
        "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,ogg,asf,nut,ivf,mxf,gif,apng,yuv4mpegpipe,h264,hevc,av1,obu,m4v,dv,rm,vob,swf,wtv,nsv,avs,gxf,"
        + "jpeg_pipe,png_pipe,bmp_pipe,webp_pipe,tiff_pipe,ppm_pipe,pgm_pipe,pbm_pipe,pam_pipe,pnm_pipe,qoi_pipe,j2k_pipe,exr_pipe,dpx_pipe,hdr_pipe,sgi_pipe,pcx_pipe,psd_pipe,jpegxl_pipe,jpegls_pipe";

    private FfmpegInput(string name, IEnumerable<string> arguments, bool isLive, string? path = null, Rational? rate = null)
    {
        Name = name;
        Arguments = [.. arguments];
        IsLive = isLive;
        Path = path;
        Rate = rate;
    }

    /// <summary>What a user calls it.</summary>
    public string Name { get; }

    /// <summary>Whether frames come at their own pace.</summary>
    public bool IsLive { get; }

    /// <summary>Full path of a file; null for the other kinds.</summary>
    public string? Path { get; }

    /// <summary>The rate that was asked for.</summary>
    public Rational? Rate { get; }

    /// <summary>The arguments up to and with -i.</summary>
    internal ImmutableArray<string> Arguments { get; }

    /// <summary>A file. Only this file is opened: never a pattern of names, a playlist or an address, whatever it is called or contains.</summary>
    /// <exception cref="InvalidInputException">The file is missing, is a folder, is empty, or may not be read.</exception>
    public static FfmpegInput File(string path)
    {
        string full = ExistingFile.Check(path);
        var arguments = new List<string> { "-protocol_whitelist", "file,pipe", "-format_whitelist", Containers };
        if (PictureFormat.DemuxerOf(full) is { } demuxer) arguments.AddRange(["-f", demuxer]);
        arguments.AddRange(["-i", "file:" + full]);
        return new FfmpegInput(path, arguments, isLive: false, full);
    }

    /// <summary>A camera.</summary>
    /// <param name="device">
    /// Linux: /dev/videoN or N; macOS: the index avfoundation lists; Windows: the name dshow lists. Null for the first camera.
    /// </param>
    /// <param name="size">The size to ask for; the camera may know only some.</param>
    /// <param name="rate">The rate to ask for.</param>
    public static FfmpegInput Camera(string? device = null, (int Width, int Height)? size = null, Rational? rate = null)
    {
        if (OperatingSystem.IsLinux())
        {
            string file = device is null ? "/dev/video0" : int.TryParse(device, out int number) ? $"/dev/video{number}" : device;
            return Device("v4l2", file, $"camera {file}", size, rate);
        }
        if (OperatingSystem.IsMacOS()) return Device("avfoundation", device ?? "0", $"camera {device ?? "0"}", size, rate ?? new Rational(30, 1));
        if (device is null) throw new InvalidInputException("a camera is opened by its name here; ffmpeg -list_devices true -f dshow -i dummy lists them");
        return Device("dshow", "video=" + device, $"camera {device}", size, rate);
    }

    /// <summary>A screen, or a part of it.</summary>
    /// <param name="display">Linux: an X display such as ":0.0"; null takes DISPLAY. macOS: the index avfoundation lists. Windows: not used.</param>
    /// <param name="region">Left, top, width, height in pixels; null takes all.</param>
    /// <param name="rate">Frames per second; default 30.</param>
    /// <exception cref="InvalidInputException">There is no display to take.</exception>
    public static FfmpegInput Screen(string? display = null, (int X, int Y, int Width, int Height)? region = null, Rational? rate = null)
    {
        var frames = rate ?? new Rational(30, 1);
        (int Width, int Height)? size = region is { } r ? (r.Width, r.Height) : null;
        if (OperatingSystem.IsLinux())
        {
            string name = display ?? Environment.GetEnvironmentVariable("DISPLAY") ?? "";
            if (name.Length == 0) throw new InvalidInputException("no screen can be taken: DISPLAY is not set; name a display such as :0.0");
            return Device("x11grab", region is { } at ? $"{name}+{at.X},{at.Y}" : name, $"screen {name}", size, frames);
        }
        if (OperatingSystem.IsMacOS()) return Device("avfoundation", display ?? "Capture screen 0", $"screen {display}", size, frames);
        return Device("gdigrab", "desktop", "screen", size, frames);
    }

    /// <summary>A picture generator of FFmpeg, for trying things out: "testsrc2=size=640x360:rate=30".</summary>
    /// <exception cref="InvalidInputException">The text is not one generator with options; filters that open files are among what is refused.</exception>
    public static FfmpegInput TestPattern(string generator)
    {
        ArgumentNullException.ThrowIfNull(generator);
        string[] known = ["testsrc", "testsrc2", "smptebars", "smptehdbars", "rgbtestsrc", "yuvtestsrc", "color", "gradients", "mandelbrot", "life", "cellauto", "sierpinski", "allrgb", "allyuv", "pal75bars", "pal100bars"];
        string name = generator.Split('=')[0];
        if (!known.Contains(name) || generator.AsSpan().ContainsAny(GraphSyntax))
            throw new InvalidInputException($"'{generator}' is no test pattern; known are {string.Join(", ", known)}, each with options such as =size=640x360:rate=30");
        return new FfmpegInput($"test pattern {generator}", ["-protocol_whitelist", "pipe", "-f", "lavfi", "-i", generator], isLive: false);
    }

    /// <summary>A stream from the network: http, https, rtsp, rtmp, rtp, udp, tcp, srt. Playlists are followed, but never to local files.</summary>
    /// <exception cref="InvalidInputException">The address is of another kind.</exception>
    public static FfmpegInput Network(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        string[] known = ["http", "https", "rtsp", "rtsps", "rtmp", "rtmps", "rtp", "udp", "tcp", "srt"];
        if (!address.IsAbsoluteUri || !known.Contains(address.Scheme))
            throw new InvalidInputException($"'{address}' is no stream; known are {string.Join(", ", known)}");
        const string protocols = "http,https,tls,tcp,udp,rtp,srtp,rtsp,rtmp,rtmps,rtmpt,srt,crypto,data,httpproxy";
        return new FfmpegInput(address.GetLeftPart(UriPartial.Path), ["-protocol_whitelist", protocols, "-i", address.AbsoluteUri], isLive: true);
    }

    private static FfmpegInput Device(string format, string device, string name, (int Width, int Height)? size, Rational? rate)
    {
        var arguments = new List<string> { "-f", format };
        if (size is { } s) arguments.AddRange(["-video_size", $"{s.Width}x{s.Height}"]);
        if (rate is { } r) arguments.AddRange(["-framerate", r.ToString()]);
        arguments.AddRange(["-i", device]);
        return new FfmpegInput(name, arguments, isLive: true, rate: rate);
    }
}
