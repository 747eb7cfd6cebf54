namespace RealtimeConv.Demo.Apply;

/// <summary>One setting of <c>rtconv apply</c>: the flag --name and the key of a job line.</summary>
/// <param name="Name">The name without dashes.</param>
/// <param name="Values">What may stand behind it, for help.</param>
/// <param name="Description">What it does, for help.</param>
internal sealed record ApplyKey(string Name, string Values, string Description)
{
    /// <summary>All settings, in the order in which help lists them.</summary>
    public static IReadOnlyList<ApplyKey> All { get; } =
    [
        new("input", "FILE", "Picture (PNG, others through ffmpeg), video, array (.npy), sound (.wav) or table of signals (.csv, a column per channel); also the first argument"),
        new("output", "FILE", "What to write; its extension says how: .npy, .png, .wav, .csv, another picture or a video"),
        new("kernel", "KERNEL", "Catalogue expression ('sobel', 'gaussian(sigma=2)', '0.5*identity + 0.5*emboss'), ImageMagick text ('3x3: 1 2 ...') or a file (.json, .csv, .txt, .npy, picture)"),
        new("network", "FILE", "Layers instead of a kernel: .onnx, .npz, or .json with a list; for as many channels, 3 -> 3 of four, or 1 -> 1 for each"),
        new("maps", "LAYER", "With a network, and a picture: write a labelled sheet of a layer's feature maps instead; a number from 1, or all"),
        new("operation", "correlate|convolve", "Cross-correlation (the kernel as written) or convolution (rotated by 180 degrees) [correlate]"),
        new("anchor", "X,Y", "Column and row of the window that lie on the output pixel [W/2,H/2]"),
        new("border", "BORDER", "replicate, reflect, reflect101, wrap, constant:V or constant:V1,...,VC [replicate]"),
        new("first-frames", "replicate|zero", "What a filter over time finds before the first frame: that frame, or zeros [replicate]"),
        new("bias", "U", "Added once at the end; 1 is white [0, or what the kernel file says]"),
        new("scale", "S|sum|none", "Factor of the weights before the bias; sum divides by their sum [none]"),
        new("alpha", "POLICY", "premultiplied, preserve, straight or weighted [premultiplied; straight for arrays]"),
        new("light", "encoded|linear", "Filter the values as stored or in linear light [encoded]"),
        new("strength", "0..1", "Blend of input and result [1]"),
        new("backend", "BACKEND", "auto, compute, fragment, cpu or reference; a named one runs or fails [auto]"),
        new("format", "FORMAT", "Precision: auto, rgba8, rgba16f or rgba32f [auto]"),
        new("budget", "E", "Error granted beyond the contract, in units of full scale (one 8-bit step is 1/255) [0]"),
        new("tune", "", "Time the plans on this machine first, where that was not done before for such frames, and remember the fastest"),
        new("cross-check", "MS", "Recompute random tiles of each frame by the reference, for so many milliseconds per frame; exit code 1 where one lies outside its bound [0]"),
        new("json", "", "Report what ran as JSON on stdout"),
    ];

    /// <summary>The key of that name, or null.</summary>
    public static ApplyKey? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
