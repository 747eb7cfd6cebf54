using System.Globalization;

namespace RealtimeConv.Planning;

/// <summary>Memory that running a plan takes, computed before it is taken.</summary>
public static class PlanMemory
{
    /// <summary>What a plan may take where nobody says otherwise: 4 GiB.</summary>
    public const long DefaultMaxBytes = 4L << 30;

    /// <summary>Bytes of all surfaces between source and destination, past frames included, each in memory of its own: no backend takes more for them. Feature maps of networks are not among them.</summary>
    public static long BetweenEnds(FilterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        long bytes = 0;
        for (int s = 1; s < plan.Surfaces.Length - 1; s++)
        {
            var surface = plan.Surfaces[s];
            bytes = checked(bytes + (long)surface.Width * surface.Height * surface.Format.BytesPerPixel);
        }
        return bytes;
    }

    /// <summary>Bytes that transforms on OpenGL take besides: the two textures that they go between, and the kernels' spectra. The CPU filter has neither.</summary>
    public static long OfTransforms(FilterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Backend is not (Backend.Compute or Backend.Fragment)) return 0;
        var works = plan.Passes.OfType<FourierPass>().Select(p => FourierWork.Of(p, plan.Request)).ToList();
        return works.DistinctBy(w => (w.Width, w.Height)).Sum(w => w.SurfaceBytes) + works.Sum(w => w.TableBytes);
    }

    /// <summary>Refuses a plan that needs more than its request allows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="bytes">What it will take.</param>
    /// <exception cref="CapabilityMissingException">It is too much; the message holds both numbers.</exception>
    public static void Demand(FilterPlan plan, long bytes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        long limit = plan.Request.MaxBytes;
        if (bytes <= limit) return;
        throw new CapabilityMissingException(
            $"'{plan.Name}' on {plan.Request.Width} x {plan.Request.Height} pixels needs {Mebibytes(bytes)} between its passes; the limit is {Mebibytes(limit)}; raise it, or take a smaller frame or format");
    }

    /// <summary>Bytes for people.</summary>
    public static string Mebibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.###} MiB");
}
