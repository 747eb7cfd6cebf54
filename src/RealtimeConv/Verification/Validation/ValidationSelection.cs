using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Validation;

/// <summary>What is validated: the lists whose product the settings are.</summary>
public sealed record ValidationSelection
{
    /// <summary>Settings per filter in the quick cut.</summary>
    public const int QuickSettings = 3;

    /// <summary>A single pixel, single columns and rows, a frame smaller than nearly every kernel, primes, and several workgroups with ragged ends.</summary>
    public static ImmutableArray<(int Width, int Height)> OddSizes { get; } = [(1, 1), (1, 13), (11, 1), (3, 2), (17, 13), (37, 19)];

    /// <summary>All five rules; the constant is a code, so that whole-number plans bear it.</summary>
    public static ImmutableArray<Border> AllBorders { get; } = [Border.Replicate, Border.Reflect, Border.Reflect101, Border.Wrap, Border.Of(0.2)];

    /// <summary>Every precision, and codes into floats: 8 bits hide small errors of weights.</summary>
    public static ImmutableArray<(PixelFormat Source, PixelFormat Destination)> AllFormats { get; } =
        [(PixelFormat.Rgba8, PixelFormat.Rgba8), (PixelFormat.Rgba8, PixelFormat.Rgba32F), (PixelFormat.Rgba16F, PixelFormat.Rgba16F), (PixelFormat.Rgba32F, PixelFormat.Rgba32F)];

    /// <summary>The filters.</summary>
    public ImmutableArray<ValidationSubject> Subjects { get; init; } = [.. ValidationSubject.Catalogue, .. ValidationSubject.Networks];

    /// <summary>The borders.</summary>
    public ImmutableArray<Border> Borders { get; init; } = AllBorders;

    /// <summary>The formats at both ends.</summary>
    public ImmutableArray<(PixelFormat Source, PixelFormat Destination)> Formats { get; init; } = AllFormats;

    /// <summary>The frame sizes.</summary>
    public ImmutableArray<(int Width, int Height)> Sizes { get; init; } = OddSizes;

    /// <summary>Decides the noise and the order of the settings.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether a few settings of each filter are taken instead of all: every border, format and size comes up, but not with every filter.</summary>
    public bool IsQuick { get; init; }

    /// <summary>How many settings there are.</summary>
    public int Count => Subjects.Sum(CountOf);

    private int Pairs => Formats.Length * Sizes.Length;

    /// <summary>The settings in an order that mixes them, so that those done when a run ends early are a fair sample of all.</summary>
    public IEnumerable<ValidationSetting> Settings()
    {
        var order = Enumerable.Range(0, Subjects.Length).SelectMany(s => Enumerable.Range(0, CountOf(Subjects[s])).Select(k => (Subject: s, Round: k))).ToArray();
        new Random(Seed).Shuffle(order);
        return order.Select(k => IsQuick ? Quick(k.Subject, k.Round) : Of(k.Subject, k.Round));
    }

    // A filter that no border changes has one.
    private int CountOf(ValidationSubject subject)
    {
        int all = (subject.HasBorders ? Borders.Length : 1) * Pairs;
        return IsQuick ? Math.Min(QuickSettings, all) : all;
    }

    // The first setting of a filter is the one that shows most: the last format (32F) at the last size. The others go through all pairs of format and size.
    private ValidationSetting Quick(int subject, int round)
    {
        int border = Subjects[subject].HasBorders ? (subject + round) % Borders.Length : 0;
        int pair = round == 0 ? Pairs - 1 : (subject * (QuickSettings - 1) + round - 1) % Pairs;
        // Programs made for a kernel take long to compile: a third of the settings has them. They change in fives, which share no factor with the pairs: so they meet all of those.
        return Of(subject, border * Pairs + pair) with { InEveryForm = round == subject / 5 % QuickSettings };
    }

    private ValidationSetting Of(int number, int index)
    {
        var subject = Subjects[number];
        int size = index % Sizes.Length, format = index / Sizes.Length % Formats.Length, border = index / Pairs;
        // Both operations meet every border, format and size; which of them meets which pair decides nothing.
        var operation = (size + border) % 2 == 0 ? Operation.CrossCorrelation : Operation.Convolution;
        int Side(int side) => (side + subject.SizeStep - 1) / subject.SizeStep * subject.SizeStep;
        return new ValidationSetting(subject, operation, Borders[border], Formats[format].Source, Formats[format].Destination, Side(Sizes[size].Width), Side(Sizes[size].Height));
    }
}
