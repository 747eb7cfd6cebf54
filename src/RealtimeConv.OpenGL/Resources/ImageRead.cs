using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>How compute reads a texture through an image unit: codes as the whole numbers they are.</summary>
/// <param name="Format">The format it is bound with; of the texture's size per texel, which is all that image units ask for.</param>
/// <param name="Layout">The layout qualifier of that format.</param>
/// <param name="Type">GLSL's type of the image.</param>
internal sealed record ImageRead(SizedInternalFormat Format, string Layout, string Type)
{
    /// <summary>The <see cref="Type"/> of images of codes.</summary>
    public const string OfCodes = "uimage2D";

    private static readonly ImageRead R8 = Codes(SizedInternalFormat.R8ui, "r8ui");
    private static readonly ImageRead RG8 = Codes(SizedInternalFormat.RG8ui, "rg8ui");
    private static readonly ImageRead Rgba8 = Codes(SizedInternalFormat.Rgba8ui, "rgba8ui");
    private static readonly ImageRead R16 = Codes(SizedInternalFormat.R16ui, "r16ui");
    private static readonly ImageRead RG16 = Codes(SizedInternalFormat.RG16ui, "rg16ui");
    private static readonly ImageRead Rgba16 = Codes(SizedInternalFormat.Rgba16ui, "rgba16ui");

    /// <summary>The way to read whole numbers out of a texture, or null where the device has none: OpenGL ES knows fewer formats of images.</summary>
    public static ImageRead? OfWholeNumbers(StorageFormat storage, bool embedded)
    {
        if (!storage.IsStorable(embedded)) return null;
        return storage.Internal switch
        {
            SizedInternalFormat.R8 => R8,
            SizedInternalFormat.RG8 => RG8,
            SizedInternalFormat.Rgba8 => Rgba8,
            SizedInternalFormat.R16 => R16,
            SizedInternalFormat.RG16 => RG16,
            SizedInternalFormat.Rgba16 => Rgba16,
            _ => AsStored(storage),
        };
    }

    /// <summary>The samples as a sampler gives them.</summary>
    public static ImageRead AsStored(StorageFormat storage) => new(storage.Internal, storage.Image, "image2D");

    private static ImageRead Codes(SizedInternalFormat format, string layout) => new(format, layout, OfCodes);
}
