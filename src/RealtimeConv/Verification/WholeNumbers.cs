using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>Fields of passes in codes: whole numbers, which float32 holds and adds exactly below 2^24.</summary>
internal static class WholeNumbers
{
    /// <summary>A field as a pass in codes reads it: codes instead of the fractions they stand for, without an error of reading.</summary>
    public static ErrorField Read(ErrorField stored)
    {
        int maximum = stored.Storage is { } type ? new PixelFormat(type, 1).MaxCode : 0;
        var whole = new ErrorField(stored.Width, stored.Height, stored.Channels);
        for (int k = 0; k < whole.Value.Length; k++)
        {
            whole.Value[k] = maximum == 0 ? stored.Value[k] : Math.Round(stored.Value[k] * maximum);
            whole.Error[k] = maximum == 0 ? stored.Error[k] : 0;
        }
        return whole;
    }

    /// <summary>The field as later passes read it, where whole numbers are stored as codes.</summary>
    public static ErrorField Stored(ErrorField whole, PlannedPass pass)
    {
        if (pass.StoredMaximum == 0) return whole;
        for (int k = 0; k < whole.Value.Length; k++)
        {
            whole.Value[k] /= pass.StoredMaximum;
            whole.Error[k] /= pass.StoredMaximum;
        }
        return whole;
    }
}
