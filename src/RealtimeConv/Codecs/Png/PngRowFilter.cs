namespace RealtimeConv.Codecs;

/// <summary>The five row filters of PNG (specification section 9): bytes predicted from the left (a), above (b) and upper left (c).</summary>
internal static class PngRowFilter
{
    public const byte None = 0, Sub = 1, Up = 2, Average = 3, Paeth = 4, Count = 5;

    /// <summary>Undoes a filter in place; <paramref name="above"/> is the row before, unfiltered (zeros for the first).</summary>
    public static void Decode(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        switch (filter)
        {
            case None: break;
            case Sub:
                for (int k = distance; k < row.Length; k++) row[k] += row[k - distance];
                break;
            case Up:
                for (int k = 0; k < row.Length; k++) row[k] += above[k];
                break;
            case Average:
                for (int k = 0; k < distance && k < row.Length; k++) row[k] += (byte)(above[k] >> 1);
                for (int k = distance; k < row.Length; k++) row[k] += (byte)(row[k - distance] + above[k] >> 1);
                break;
            case Paeth:
                for (int k = 0; k < distance && k < row.Length; k++) row[k] += above[k];
                for (int k = distance; k < row.Length; k++) row[k] += Predict(row[k - distance], above[k], above[k - distance]);
                break;
            default: throw new InvalidInputException($"PNG: row filter {filter}; 0 to 4 are defined, the data is damaged.");
        }
    }

    /// <summary>Applies a filter.</summary>
    public static void Encode(byte filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> result)
    {
        for (int k = 0; k < distance && k < row.Length; k++)
            result[k] = (byte)(row[k] - (filter switch { Up or Paeth => above[k], Average => above[k] >> 1, _ => 0 }));
        switch (filter)
        {
            case None:
                row.CopyTo(result);
                break;
            case Sub:
                for (int k = distance; k < row.Length; k++) result[k] = (byte)(row[k] - row[k - distance]);
                break;
            case Up:
                for (int k = distance; k < row.Length; k++) result[k] = (byte)(row[k] - above[k]);
                break;
            case Average:
                for (int k = distance; k < row.Length; k++) result[k] = (byte)(row[k] - (row[k - distance] + above[k] >> 1));
                break;
            default:
                for (int k = distance; k < row.Length; k++) result[k] = (byte)(row[k] - Predict(row[k - distance], above[k], above[k - distance]));
                break;
        }
    }

    /// <summary>The sum of the bytes read as signed magnitudes: the usual guess at how well a filtered row will compress.</summary>
    public static long Cost(ReadOnlySpan<byte> filtered)
    {
        long cost = 0;
        foreach (byte b in filtered) cost += Math.Abs((int)(sbyte)b);
        return cost;
    }

    private static byte Predict(int a, int b, int c)
    {
        int pa = Math.Abs(b - c), pb = Math.Abs(a - c), pc = Math.Abs(a + b - 2 * c);
        return (byte)(pa <= pb && pa <= pc ? a : pb <= pc ? b : c);
    }
}
