using RealtimeConv.Filters;

namespace RealtimeConv.Reference;

/// <summary>The border rules on one axis, stated by repeated steps rather than by formula, so that they share nothing with the code they judge.</summary>
internal static class BorderIndex
{
    /// <summary>Stands for a sample outside the frame whose value is the border constant.</summary>
    public const int Outside = -1;

    /// <summary>The index within 0 to length - 1 whose sample stands at <paramref name="position"/>, or <see cref="Outside"/>.</summary>
    public static int Map(BorderMode mode, int position, int length)
    {
        switch (mode)
        {
            case BorderMode.Constant:
                return position >= 0 && position < length ? position : Outside;
            case BorderMode.Replicate:
                if (position < 0) return 0;
                return position >= length ? length - 1 : position;
            case BorderMode.Wrap:
                while (position < 0) position += length;
                while (position >= length) position -= length;
                return position;
            case BorderMode.Reflect:
                // The mirrors stand half a sample outside the first and the last sample.
                while (position < 0 || position >= length) position = position < 0 ? -1 - position : 2 * length - 1 - position;
                return position;
            case BorderMode.Reflect101:
                if (length == 1) return 0;
                // The mirrors stand on the first and the last sample.
                while (position < 0 || position >= length) position = position < 0 ? -position : 2 * length - 2 - position;
                return position;
            default:
                throw new ArgumentException($"The reference has no rule for the border {mode}.", nameof(mode));
        }
    }
}
