using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>
/// A finite kernel over columns, rows and past frames: weights [t, row, column], where t = 0 is the newest frame and t = 1 the one before it. Filtering computes
/// out[n] = sum over t of the sliding dot product of kernel t with frame n - t: in time a causal convolution, under either <see cref="Operation"/>.
/// </summary>
/// <remarks>Immutable, equal by value. One kernel for each frame, newest first, all of one size and with one anchor; they may have divisors of their own.</remarks>
public sealed class SpaceTimeKernel : IEquatable<SpaceTimeKernel>
{
    /// <summary>The most frames that a kernel may span.</summary>
    public const int MaxFrames = 64;

    /// <summary>Creates a kernel.</summary>
    /// <param name="frames">The kernel of each frame, newest first.</param>
    /// <exception cref="ArgumentException">There is none, or more than <see cref="MaxFrames"/>; sizes or anchors differ; all together pass <see cref="Kernel.MaxCoefficients"/>.</exception>
    public SpaceTimeKernel(params IEnumerable<Kernel> frames)
    {
        ArgumentNullException.ThrowIfNull(frames);
        Frames = [.. frames];
        if (Frames.IsEmpty) throw new ArgumentException("A space-time kernel of 0 frames has no weights; it needs at least 1.", nameof(frames));
        if (Frames.Length > MaxFrames) throw new ArgumentException($"A space-time kernel of {Frames.Length} frames passes the limit of {MaxFrames}.", nameof(frames));
        if ((long)Frames.Length * Width * Height > Kernel.MaxCoefficients)
            throw new ArgumentException($"A space-time kernel of {this} passes the limit of {Kernel.MaxCoefficients} coefficients.", nameof(frames));
        for (int t = 1; t < Frames.Length; t++)
        {
            if (Frames[t].Width != Width || Frames[t].Height != Height)
                throw new ArgumentException($"Frame {t} of a space-time kernel is {Frames[t].Width} x {Frames[t].Height}, frame 0 {Width} x {Height}; all have one size.", nameof(frames));
            if (Frames[t].AnchorX != AnchorX || Frames[t].AnchorY != AnchorY)
                throw new ArgumentException($"Frame {t} of a space-time kernel is anchored at ({Frames[t].AnchorX}, {Frames[t].AnchorY}), frame 0 at ({AnchorX}, {AnchorY}); all have one anchor.", nameof(frames));
        }
    }

    /// <summary>The kernel of each frame, newest first.</summary>
    public ImmutableArray<Kernel> Frames { get; }

    /// <summary>Columns of every frame.</summary>
    public int Width => Frames[0].Width;

    /// <summary>Rows of every frame.</summary>
    public int Height => Frames[0].Height;

    /// <summary>Column of the window that lies on the output pixel.</summary>
    public int AnchorX => Frames[0].AnchorX;

    /// <summary>Row of the window that lies on the output pixel.</summary>
    public int AnchorY => Frames[0].AnchorY;

    /// <summary>Sum of the weights: the response to a constant frame of 1 that has always been there.</summary>
    public double Sum => Frames.Sum(k => k.Sum);

    /// <summary>Sum of the weights' magnitudes.</summary>
    public double AbsoluteSum => Frames.Sum(k => k.AbsoluteSum);

    /// <summary>The outer product of weights over time, newest first, and a kernel in space.</summary>
    /// <exception cref="ArgumentException">There is no weight, there are too many, or one is not finite.</exception>
    public static SpaceTimeKernel Product(ReadOnlySpan<double> weights, Kernel space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return new SpaceTimeKernel(weights.ToArray().Select(w => space.Scaled(w)));
    }

    /// <summary>A kernel of weights [t, row, column], row-major, with default anchors.</summary>
    /// <exception cref="ArgumentException">A size is below 1 or beyond its limit, the count is another, or a number is not finite; the message says where.</exception>
    public static SpaceTimeKernel FromWeights(int frames, int height, int width, ReadOnlySpan<double> weights)
    {
        if (frames < 1 || height < 1 || width < 1) throw new ArgumentException($"A space-time kernel of {frames} x {height} x {width} has no weights; frames, rows and columns must be at least 1.");
        if (frames > MaxFrames) throw new ArgumentException($"A space-time kernel of {frames} frames passes the limit of {MaxFrames}.");
        long area = (long)height * width;
        if (weights.Length != frames * area) throw new ArgumentException($"A space-time kernel of {frames} x {height} x {width} needs {frames * area} weights; {weights.Length} were given.", nameof(weights));
        var kernels = new Kernel[frames];
        for (int t = 0; t < frames; t++)
        {
            var slice = weights.Slice((int)(t * area), (int)area);
            for (int k = 0; k < slice.Length; k++)
                if (!double.IsFinite(slice[k])) throw new ArgumentException($"The weight [{t}, {k / width}, {k % width}] is {slice[k]}; weights must be finite.", nameof(weights));
            kernels[t] = new Kernel(width, height, slice);
        }
        return new SpaceTimeKernel(kernels);
    }

    /// <summary>The kernel with that of each frame replaced.</summary>
    public SpaceTimeKernel Select(Func<Kernel, Kernel> map) => new(Frames.Select(map));

    /// <summary>Every weight divided by the sum of all, so that a constant picture stays as it is.</summary>
    /// <exception cref="InvalidInputException">The sum cannot be told from 0.</exception>
    public SpaceTimeKernel Normalized()
    {
        double sum = Sum;
        // As for a kernel in the plane: what rounding the weights to float32 may have cost is no sum.
        if (Math.Abs(sum) <= (Math.ScaleB(1, -24) + Frames.Length * (double)Width * Height * Math.ScaleB(1, -53)) * AbsoluteSum)
            throw new InvalidInputException($"The weights of the {this} kernel sum to {sum:G3}, which cannot be told from 0, so they cannot be scaled by their sum; scale by a number or not at all.");
        return Select(k => k.WithDivisor(k.Divisor * sum));
    }

    /// <summary>The weights as one matrix: a row for each frame, newest first, the columns its pixels in reading order.</summary>
    /// <remarks>The kernel is a product of time and space exactly where this matrix is one of a column and a row.</remarks>
    public Kernel ToMatrix()
    {
        bool shares = Frames.All(k => k.Divisor == Frames[0].Divisor);
        return new Kernel(Width * Height, Frames.Length, [.. Frames.SelectMany(k => k.Coefficients.Select(c => shares ? c : c / k.Divisor))], shares ? Frames[0].Divisor : 1);
    }

    /// <inheritdoc/>
    public bool Equals(SpaceTimeKernel? other) => other is not null && Frames.AsSpan().SequenceEqual(other.Frames.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpaceTimeKernel);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var kernel in Frames) hash.Add(kernel);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Frames.Length} x {Height} x {Width}";
}
