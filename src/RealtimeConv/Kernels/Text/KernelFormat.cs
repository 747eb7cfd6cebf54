namespace RealtimeConv.Kernels.Text;

/// <summary>The formats in which kernels are read and written.</summary>
public enum KernelFormat
{
    /// <summary>ImageMagick's kernel strings: <see cref="ImageMagickText"/>.</summary>
    ImageMagick,

    /// <summary>SVG's feConvolveMatrix: <see cref="SvgConvolveText"/>.</summary>
    Svg,

    /// <summary>FFmpeg's convolution filter: <see cref="FfmpegConvolutionText"/>.</summary>
    Ffmpeg,

    /// <summary>JSON objects: <see cref="KernelJson"/>.</summary>
    Json,

    /// <summary>Tables of numbers: <see cref="KernelCsv"/>.</summary>
    Csv,

    /// <summary>NumPy arrays: <see cref="KernelNpy"/>.</summary>
    Npy,

    /// <summary>PNG pictures, read only: <see cref="KernelImage"/>.</summary>
    Image,
}
