namespace RealtimeConv.Planning.Lowering;

/// <summary>Passes that write over what lies along the edges of a surface.</summary>
internal static class RimPasses
{
    /// <summary>Lets convolutions run no farther from the edges than what is written at the end needs of them.</summary>
    /// <param name="passes">All passes; those to be narrowed are the last ones.</param>
    /// <param name="first">The first of those.</param>
    /// <param name="above">The surface that the last of them makes.</param>
    /// <param name="below">The surface that it is to write over instead.</param>
    /// <param name="rim">Where it is written over.</param>
    /// <param name="size">Columns and rows of the frame.</param>
    public static void Narrow(List<PlannedPass> passes, int first, int above, int below, FrameRim rim, (int Width, int Height) size)
    {
        var needed = new Dictionary<int, FrameRim?> { [above] = rim };
        for (int p = passes.Count - 1; p >= first; p--)
        {
            var pass = (ConvolvePass)passes[p];
            var written = needed[pass.Output];
            if (written is { } part) needed[pass.Inputs[0]] = part.ReadBy(pass.Footprint, pass.Border.Mode, size.Width, size.Height);
            else needed[pass.Inputs[0]] = null;
            passes[p] = pass with { Rim = written, Output = pass.Output == above ? below : pass.Output };
        }
    }
}
