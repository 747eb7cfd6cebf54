using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Validation;

/// <summary>What a filter is validated under, for every target, plan and input alike.</summary>
/// <param name="Subject">The filter.</param>
/// <param name="Operation">Which of the two operations each of its kernels runs as.</param>
/// <param name="Border">The border of each of its kernels.</param>
/// <param name="Source">Format of the frames that go in.</param>
/// <param name="Destination">Format of the frames that come out.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public sealed record ValidationSetting(ValidationSubject Subject, Operation Operation, Border Border, PixelFormat Source, PixelFormat Destination, int Width, int Height)
{
    /// <summary>Whether targets run it in every form of programs they have, not in the ordinary one alone.</summary>
    public bool InEveryForm { get; init; } = true;

    /// <summary>The filter under these settings.</summary>
    public Filter Filter => Subject.Filter.MapConvolutions(c => c with { Operation = Operation, Border = Border });

    /// <summary>The settings as pairs to show.</summary>
    public IEnumerable<(string Key, string Value)> Properties =>
    [
        ("kernel", Subject.Id),
        .. Subject.HasBorders ? ((string, string)[])[("operation", Operation == Operation.Convolution ? "convolve" : "correlate"), ("border", Border.ToString())] : [],
        ("format", Source == Destination ? Source.ToString() : $"{Source} to {Destination}"), ("size", string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}")),
    ];

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ", Properties.Select(p => p.Value));
}
