using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Tests.Codecs;
using static RealtimeConv.Tests.Support.OnnxBytes;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>The corpus: real inputs of every reader.</summary>
internal static class FuzzSeeds
{
    public static IReadOnlyList<byte[]> Magick { get; } = Texts(
        "3x3: 1 2 3 4 5 6 7 8 9", "3: 1,2,3 4,5,6 7,8,9", "3x3+0+2: 1 2 3 4 5 6 7 8 9", "3x3: - 1 nan 1 2 1 NaN 1 -", "; 3x1: 1 2 1 ;; 1x3: 1 2 1 ;", "3x3@: 1 2 3 4 5 6 7 8 9",
        "3x3>: 1 2 3 4 5 6 7 8 9", "3x3<: 1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8 9", "Gaussian:0x1", "Blur:3x1.5+90", "Sobel:45", "Disk:2.5", "LoG:0x2", "DoG:0x1,1.6", "Laplacian:3", "Comet:0x5+30",
        "Binomial:3", "Diamond:2", "Square:2", "Octagon:3", "Plus:2", "Cross:2", "Ring:3,2.5", "Rectangle:4x3+1+1", "Unity", "Roberts:90", "Prewitt", "Compass", "Kirsch:135", "FreiChen:1,45",
        "Chebyshev:2", "Euclidean:4,10!", "3x3:\r\n-1e-3 +2 .5\r\n4 5. 6\r\n7 8 9\r\n");

    public static IReadOnlyList<string> MagickWords { get; } =
    [
        "Gaussian:", "DoG:", "LoG:", "Blur:", "Comet:", "Binomial:", "Laplacian:", "Sobel:", "Roberts", "Prewitt", "Compass", "Kirsch", "FreiChen:", "Unity:", "Diamond:", "Square:", "Octagon:", "Disk:",
        "Plus:", "Cross:", "Ring:", "Rectangle:", "Peaks:", "Chebyshev:", "Manhattan:", "Octagonal:", "Euclidean:", "Edges", "Skeleton", "0x1", "3x3:", "x", "+1+1", "@", ">", "<", ";", "nan", "-", "-45", "300",
    ];

    public static IReadOnlyList<byte[]> Ffmpeg { get; } = Texts(
        "convolution=0m='1 2 1 2 4 2 1 2 1':1m='1 2 1 2 4 2 1 2 1':2m='1 2 1 2 4 2 1 2 1':0rdiv=0.0625:1rdiv=0.0625:2rdiv=0.0625", "0 -1 0 -1 5 -1 0 -1 0:0 -1 0 -1 5 -1 0 -1 0",
        "0m='1 2 1':0mode=row:0bias=128:3m='1 1 1':3mode=column", "convolution=\"-2 -1 0 -1 1 1 0 1 2:-2 -1 0 -1 1 1 0 1 2:-2 -1 0 -1 1 1 0 1 2:-2 -1 0 -1 1 1 0 1 2\"");

    public static IReadOnlyList<string> FfmpegWords { get; } = ["convolution=", "0m=", "1m=", "2m=", "3m=", "0rdiv=", "3rdiv=", "0bias=", "0mode=row", "1mode=column", "2mode=square", "'", ":", "\"", "1 1 1 1 1 1 1 1 1"];

    public static IReadOnlyList<byte[]> Svg { get; } = Texts(
        "order='3,3' kernelMatrix='1,2,3 4,5,6 7 , 8 , 9'", "<feConvolveMatrix order=\"3\" kernelMatrix=\"1 2 3 4 5 6 7 8 9\"/>",
        "\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><filter id=\"f\"><feConvolveMatrix in=\"SourceGraphic\" kernelMatrix=\"1 2 3 4 5 6 7 8 9\" /></filter></svg>",
        "order=\"2 3\" targetX=\"0\" targetY=\"2\" divisor=\"-2\" bias=\"0.5\" edgeMode=\"wrap\" preserveAlpha=\"true\" color-interpolation-filters=\"linearRGB\" kernelMatrix=\"1 2 3 4 5 6\"",
        "<g><feConvolveMatrix kernelUnitLength=\"2\" edgeMode=\"mirror\" kernelMatrix=\"1 2 3 4 5 6 7 8 9\"/><feConvolveMatrix kernelMatrix=\"1 2 3 4 5 6 7 8 9\"/></g>");

    public static IReadOnlyList<string> SvgWords { get; } =
    [
        "<feConvolveMatrix ", "/>", "order=\"", "kernelMatrix=\"", "divisor=\"", "bias=\"", "targetX=\"", "targetY=\"", "edgeMode=\"none\"", "edgeMode=\"wrap\"", "preserveAlpha=\"true\"", "\"", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;", "&lt;", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "xmlns=\"x\"", "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
    ];

    public static IReadOnlyList<byte[]> KernelJson { get; } = Texts(
        "{ \"width\": 3, \"height\": 3, \"weights\": [[1,2,1],[2,4,2],[1,2,1]], \"divisor\": 16, \"anchor\": [1,1], \"bias\": 0, \"operation\": \"correlate\" }",
        "[{\"weights\":[1,2,3],\"width\":3,\"height\":1},{\"weights\":[[0.5]],\"bias\":-0.25,\"name\":\"half\"}]",
        "\uFEFF{\"weights\": [[1e-3, -2.5e+2, 0]], // a comment\n \"anchor\": \"0,0\", \"description\": \"caf\\u00e9 \\ud83d\\ude00\", \"operation\": \"convolution\", }",
        "{ \"width\": 2, \"height\": 1, \"weights\": [[[0.5, 0.25]], [[0.25, 0]]], \"anchor\": [0, 0] }");

    public static IReadOnlyList<string> JsonWords { get; } =
    [
        "\"width\"", "\"height\"", "\"weights\"", "\"anchor\"", "\"divisor\"", "\"bias\"", "\"operation\"", "\"name\"", "\"description\"", "\"correlate\"", "\"convolve\"", "null", "true", "false", "\\ud800", "\\udc00\\ud800", "\"\\u0000\"",
        "/*", "//", "[", "]", "{", "}", ",", ":", "1e999", "-0.0", "[[1]]",
    ];

    public static IReadOnlyList<byte[]> Csv { get; } = Texts("# kernel\r\n1, -2.5e-3, 3\n4,5,+6.25\n7,8,9 # end\n", "1;2;3\n4;5;6\n", "1 2 1\n2 4 2\n1 2 1", "\uFEFF0\n", "1\t2\t3\n\n\n4\t5\t6\n");

    public static IReadOnlyList<string> CsvWords { get; } = [",", ";", " ", "\t", "\n", "\r\n", "#", "nan", "inf", "-Infinity", "1,5", "1e5"];

    public static IReadOnlyList<byte[]> Expressions { get; } = Texts(
        "sobel-x", "gaussian(sigma=2, size=9)", "0.5*identity + 0.5*emboss", "sobel-x * gaussian(sigma=1)", "(1 + 2*1.5e0) * identity", "sobel", "-(box - identity)/9", "gaussian(50%)", "identity-box",
        "log(sigma=1.4)", "unsharp", "laplacian + 2*identity", "motion(9, 45)", "disk(radius=3)", "kirsch", "prewitt", "scharr-x", "gaussian(sigma=300)");

    public static IReadOnlyList<byte[]> Npy { get; } = [Array([3, 5]), Array([4]), Array([2, 3, 4]), Array([1, 1, 1, 1]), Version2(Array([2, 2]))];

    public static IReadOnlyList<string> NpyWords { get; } = ["'descr'", "'<f4'", "'>f4'", "'|O'", "'<f8'", "'fortran_order'", "True", "False", "'shape'", "(3, 5)", "(3,)", "()", "(0,)", "[('a', '<f4')]", "{", "}", ", ", "\u0093NUMPY"];

    public static IReadOnlyList<byte[]> Npz { get; } = [Zip(("a", Array([4, 4])), ("b", Array([2]))), Zip(("0.conv.weight", Array([1, 1, 3, 3])), ("1.relu", Array([1])))];

    /// <summary>Entries of a network's archive, a line each: name=value,value or name[shape].</summary>
    public static IReadOnlyList<byte[]> NetworkEntries { get; } = Texts(
        "0.conv.weight[2,1,3,3]\n0.conv.bias=0,1\n0.conv.stride=1,1\n0.conv.dilation=1,1\n0.conv.pads=1,1,1,1\n0.conv.groups=1\n1.relu=0\n2.leaky_relu=0.1\n3.clip=-1,1\n4.add_input=0",
        "0.conv.weight[4,1,1,1]\n1.depth_to_space=2,1\n2.upsample=2,2,1\n3.prelu=0.25\n4.sigmoid=0\n5.tanh=0\n6.silu=0");

    public static IReadOnlyList<string> NetworkEntryWords { get; } = ["0.relu=0\n", "00.relu=0\n", "1.conv.weight[1,2,1,1]\n", ".conv.", "groups=0", "groups=-1", "stride=0,0", "pads=-1,0,0,0", "[0,1]", "prelu=", "upsample=1", "=1e30,1e30", "clip=1", "\n", "depth_to_space=0,0"];

    public static IReadOnlyList<byte[]> LayerLists { get; } = Texts(
        "[{\"op\":\"conv\",\"c_out\":2,\"c_in_per_group\":1,\"kernel_height\":3,\"kernel_width\":3,\"stride\":[1,1],\"dilation\":[1,1],\"pads\":[1,1,1,1],\"groups\":1,\"weights\":\"w\",\"bias\":\"b\"},{\"op\":\"relu\"},{\"op\":\"leaky_relu\",\"alpha\":0.1}]",
        "{\"layers\":[{\"op\":\"conv\",\"c_out\":4,\"kernel_height\":1,\"kernel_width\":1,\"weights\":\"w\"},{\"op\":\"depth_to_space\",\"r\":2,\"mode\":\"CRD\"},{\"op\":\"upsample\",\"factor\":2,\"mode\":\"bilinear\"},{\"op\":\"prelu\",\"slope\":[0.5]},{\"op\":\"clip\",\"min\":0,\"max\":1},{\"op\":\"sigmoid\"},{\"op\":\"tanh\"},{\"op\":\"silu\"},{\"op\":\"relu\"}]}");

    public static IReadOnlyList<string> LayerWords { get; } =
    [
        "\"op\"", "\"conv\"", "\"relu\"", "\"prelu\"", "\"upsample\"", "\"depth_to_space\"", "\"c_out\"", "\"c_in_per_group\"", "\"kernel_height\"", "\"kernel_width\"", "\"stride\"", "\"dilation\"", "\"pads\"", "\"groups\"", "\"weights\"", "\"bias\"",
        "\"slope\"", "\"factor\"", "\"r\"", "null", "[]", "{}", "[1]", "[1,2,3,4,5]", "1e300", "0.5", "-1", "\"\\ud800\"",
    ];

    public static IReadOnlyList<byte[]> Onnx { get; } =
    [
        Model(13, [Node("Conv", ["x", "w", "b"], "c", Ints("pads", 1, 1, 1, 1), Ints("kernel_shape", 3, 3)), Node("LeakyRelu", ["c"], "l", Single("alpha", 0.125f)), Node("Add", ["l", "c"], "a"), Node("Concat", ["a", "c"], "k", Int("axis", 1)),
            Node("DepthToSpace", ["k"], "d", Int("blocksize", 2), Text("mode", "CRD")), Node("Resize", ["d", "", "scales"], "r", Text("mode", "linear"), Text("coordinate_transformation_mode", "half_pixel")),
            Node("Clip", ["r", "low", "high"], "y")],
            [Tensor("w", [4, 2, 3, 3], new float[72]), Tensor("b", [4], new float[4]), Tensor("scales", [4], [1, 1, 2, 3]), Tensor("low", [], [-1]), Tensor("high", [], [1])], "y"),
        Model(11, [Node("Conv", ["x", "w"], "c", Text("auto_pad", "SAME_LOWER"), Int("group", 2), Ints("strides", 2, 1), Ints("dilations", 1, 2)), Node("Constant", [], "s", TensorAttribute("value", Tensor("", [2, 1, 1], [0.5f, 2]))),
            Node("PRelu", ["c", "s"], "p"), Node("Sigmoid", ["p"], "y")], [Tensor("w", [2, 1, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8])], "y"),
        Model(18, [Node("Conv", ["x", "w"], "c", Int("group", 2)), Node("Tanh", ["c"], "t"), Node("Resize", ["t", "", "", "sizes"], "y", Text("mode", "nearest"), Ints("axes", 2, 3), Text("coordinate_transformation_mode", "asymmetric"), Text("nearest_mode", "floor"))],
            [Tensor("w", [2, 1, 1, 1], [1, 2]), Integers("sizes", [2], [10, 18])], "y"),
        Model([1, 2, 9], 13, [Node("Conv", ["x", "w"], "c", Ints("pads", 1, 1)), Node("Relu", ["c"], "y")], [Tensor("w", [1, 2, 3], new float[6])], "y"),
    ];

    public static IReadOnlyList<string> OnnxWords { get; } = ["Conv", "Relu", "Clip", "Resize", "Concat", "PRelu", "DepthToSpace", "pads", "strides", "dilations", "group", "auto_pad", "scales", "\u0008\u0001", "\u0010\u0007", "x", "w", "y"];

    public static IReadOnlyList<byte[]> Png { get; } =
    [
        .. new[] { (1, 0), (8, 2), (4, 3), (16, 4), (8, 6), (16, 2), (2, 3), (8, 0) }.SelectMany((kind, k) => new[] { false, true }.Select(i => new PngPicture(17, 9, kind.Item1, kind.Item2, kind.Item2 < 4 && k % 2 == 0).Encode(i))),
    ];

    /// <summary>The 13 bytes of IHDR, a byte of what follows (1 palette, 2 transparency), and filtered rows: a file is made around them whose checksums are right.</summary>
    public static IReadOnlyList<byte[]> PngContents { get; } =
    [
        [.. PngFiles.Header(7, 5, 8, 2, false), 0, .. Enumerable.Range(0, 5 * 22).Select(k => (byte)(k % 22 == 0 ? k / 22 : k * 7))],
        [.. PngFiles.Header(9, 9, 4, 3, true), 15, .. Enumerable.Range(0, 120).Select(k => (byte)(k % 5))],
        [.. PngFiles.Header(3, 4, 16, 6, false), 2, .. Enumerable.Range(0, 4 * 25).Select(k => (byte)(k % 25 == 0 ? 4 : k * 31))],
    ];

    public static IReadOnlyList<byte[]> Wav { get; } = [Sound(WavSampleFormat.Float32), Sound(WavSampleFormat.Pcm16)];

    public static IReadOnlyList<byte[]> JobLines { get; } = Texts(
        "{\"input\": \"a.npy\", \"output\": \"b.npy\", \"kernel\": \"k.csv\", \"border\": \"constant:0\", \"bias\": 0.5}",
        "{\"input\":\"a.png\",\"output\":\"b.png\",\"kernel\":\"gaussian(sigma=2)\",\"operation\":\"convolve\",\"anchor\":[1,1],\"border\":\"constant:1,0.5,0\",\"scale\":\"1/9\",\"alpha\":\"weighted\",\"light\":\"linear\",\"strength\":0.5,\"backend\":\"cpu\",\"format\":\"rgba16f\",\"budget\":\"1/255\",\"json\":true}",
        "{\"input\":\"a.mp4\",\"output\":\"b.mp4\",\"kernel\":\"motion-edges\",\"first-frames\":\"zero\",\"cross-check\":\"1/2\",\"tune\":true}", "{\"input\":\"a.png\",\"output\":\"b.png\",\"network\":\"n.onnx\",\"maps\":\"all\"}",
        "{\"input\":\"a\",\"output\":\"b\",\"kernel\":\"sobel\",\"border\":\"reflect101\",\"scale\":\"sum\",\"anchor\":\"0,0\"}");

    public static IReadOnlyList<string> JobWords { get; } =
    [
        "\"input\"", "\"output\"", "\"kernel\"", "\"operation\"", "\"anchor\"", "\"border\"", "\"bias\"", "\"scale\"", "\"alpha\"", "\"light\"", "\"strength\"", "\"backend\"", "\"format\"", "\"budget\"", "\"json\"", "\"network\"", "\"maps\"", "\"first-frames\"", "\"cross-check\"", "\"tune\"", "\"constant:", "\"constant:1,2,3,4\"",
        "\"sum\"", "\"none\"", "\"wrap\"", "null", "true", "[1,2]", "[[1]]", "{}", "\"1/9\"", "\"1/0\"", "\"\\ud800\"", "\"\\u0000\"",
    ];

    public static IReadOnlyList<byte[]> LayerJobs { get; } = Texts(
        "{\"input\":\"x.npy\",\"weights\":\"w.npy\",\"bias\":\"b.npy\",\"stride\":\"2,2\",\"dilation\":\"1\",\"padding\":\"same-upper\",\"groups\":1,\"output\":\"y.npy\",\"backend\":\"compute\"}",
        "{\"input\":\"x.npy\",\"net\":[{\"op\":\"relu\"}],\"output\":\"y.npy\",\"padding\":[1,1,1,1],\"json\":false}");

    public static IReadOnlyList<byte[]> StackSpecs { get; } = Texts("8x5x5 relu 1x3x3", "4x3x3, leaky, 4x3x3, tanh, 1x1x1 sigmoid");

    public static IReadOnlyList<byte[]> ProbeAnswers { get; } = Texts(
        "{\"streams\":[{\"index\":0,\"codec_name\":\"h264\",\"codec_type\":\"video\",\"width\":64,\"height\":48,\"pix_fmt\":\"yuv420p\",\"r_frame_rate\":\"25/1\",\"avg_frame_rate\":\"25/1\",\"time_base\":\"1/12800\",\"duration\":\"2.000000\",\"nb_frames\":\"50\",\"color_range\":\"tv\",\"color_space\":\"smpte170m\",\"disposition\":{\"attached_pic\":0}},{\"codec_type\":\"audio\",\"codec_name\":\"aac\"}],\"format\":{\"format_name\":\"mov,mp4\",\"duration\":\"2.0\"}}");

    public static IReadOnlyList<string> ProbeWords { get; } = ["\"streams\"", "\"format\"", "\"codec_type\"", "\"video\"", "\"width\"", "\"height\"", "\"duration\"", "\"nb_frames\"", "\"disposition\"", "\"0/0\"", "\"1/0\"", "\"N/A\"", "null", "[]", "{}", "\"\\ud800\""];

    public static IReadOnlyList<byte[]> Nut { get; } = [Video(4, 3, 3), Video(1, 1, 5)];

    public static IReadOnlyList<byte[]> TestPatterns { get; } = Texts("testsrc2=size=640x360:rate=30", "color=red", "mandelbrot=size=320x240", "life");

    public static IReadOnlyList<byte[]> Texts(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    public static byte[] Zip(params (string Name, byte[] Data)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, data) in entries)
            {
                using var entry = zip.CreateEntry(name + ".npy").Open();
                entry.Write(data);
            }
        return stream.ToArray();
    }

    private static byte[] Array(int[] shape)
    {
        var stream = new MemoryStream();
        NpyCodec.Write(new NpyArray(shape, [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(k => k * 0.37f)]), stream);
        return stream.ToArray();
    }

    private static byte[] Version2(byte[] version1)
    {
        byte[] file = [.. version1[..8], version1[8], version1[9], 0, 0, .. version1[10..]];
        file[6] = 2;
        return file;
    }

    private static byte[] Sound(WavSampleFormat format)
    {
        var stream = new MemoryStream();
        WavCodec.Write(new WavAudio(8000, 2, new float[32], format), stream);
        return stream.ToArray();
    }

    private static byte[] Video(int width, int height, int frames)
    {
        var stream = new MemoryStream();
        using var writer = new NutWriter(stream, new NutStream(width, height, null, new Rational(1, 25)), "RGBA"u8, new Rational(25, 1));
        var pixels = new byte[width * height * 4];
        for (int n = 0; n < frames; n++) writer.WriteFrame(n, pixels);
        return stream.ToArray();
    }
}
