using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Support.Laws;

/// <summary>What a law is tried on: kernels, a picture of two channels, a border, all of whole numbers, so that sums are exact and equality is equality.</summary>
public sealed record LawCase(Kernel F, Kernel G, Kernel H, Frame Frame, Border Border, Border OtherBorder, Operation Operation)
{
    private static readonly Border[] Borders = [Border.Replicate, Border.Reflect, Border.Reflect101, Border.Wrap, Border.Of(3)];

    /// <summary>Kernels of 1 to 4 columns and rows with any anchor.</summary>
    public static Gen<Kernel> Kernels { get; } =
        from width in Gen.Choose(1, 4)
        from height in Gen.Choose(1, 4)
        from weights in Gen.Choose(-9, 9).ArrayOf(width * height)
        from x in Gen.Choose(0, width - 1)
        from y in Gen.Choose(0, height - 1)
        select new Kernel(width, height, Array.ConvertAll(weights, w => (double)w), 1, x, y);

    /// <summary>Kernels that are their own mirror images about a centred anchor.</summary>
    public static Gen<Kernel> SymmetricKernels { get; } =
        from radiusX in Gen.Choose(0, 2)
        from radiusY in Gen.Choose(0, 2)
        from weights in Gen.Choose(-9, 9).ArrayOf((radiusX + 1) * (radiusY + 1))
        select Symmetric(radiusX, radiusY, weights);

    /// <summary>Pictures of 1 x 1 to 6 x 6: smaller than a product of kernels, too.</summary>
    public static Gen<Frame> Frames { get; } =
        from width in Gen.Choose(1, 6)
        from height in Gen.Choose(1, 6)
        from samples in Gen.Choose(-99, 99).ArrayOf(width * height * 2)
        select Frame.FromSamples(width, height, 2, Array.ConvertAll(samples, s => (float)s));

    /// <summary>All of it.</summary>
    public static Gen<LawCase> All { get; } =
        from f in Kernels
        from g in Kernels
        from h in Kernels
        from frame in Frames
        from border in Gen.Elements(Borders)
        from other in Gen.Elements(Borders)
        from operation in Gen.Elements(Operation.CrossCorrelation, Operation.Convolution)
        select new LawCase(f, g, h, frame, border, other, operation);

    /// <summary>Filters one after the other under one border and the case's operation.</summary>
    public ChainFilter Chain(Border border, params Kernel[] kernels) => new(kernels.Select(k => new ConvolveFilter(k, Operation, border)));

    private static Kernel Symmetric(int radiusX, int radiusY, int[] quarter)
    {
        int width = 2 * radiusX + 1, height = 2 * radiusY + 1;
        var weights = new double[width * height];
        for (int k = 0; k < weights.Length; k++) weights[k] = quarter[Math.Abs(k / width - radiusY) * (radiusX + 1) + Math.Abs(k % width - radiusX)];
        return new Kernel(width, height, weights);
    }
}
