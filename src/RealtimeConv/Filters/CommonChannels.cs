namespace RealtimeConv.Filters;

/// <summary>The one number of channels that parallel filters must agree on.</summary>
internal static class CommonChannels
{
    public static int Of(FilterList filters, int inputChannels)
    {
        int channels = filters[0].OutputChannels(inputChannels);
        for (int k = 1; k < filters.Count; k++)
        {
            int other = filters[k].OutputChannels(inputChannels);
            if (other != channels) throw new ArgumentException($"Parallel filters give {channels} and {other} channels; they must give the same number.");
        }
        return channels;
    }
}
