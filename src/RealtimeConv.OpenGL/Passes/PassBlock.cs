using System.Runtime.InteropServices;
using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>The bytes of the uniform block B_Pass, in std140: every member is one 16-byte vector or an array of them.</summary>
internal sealed class PassBlock
{
    private readonly List<int> _words = [];

    /// <summary>Columns, rows and anchor of the kernels.</summary>
    public (int Columns, int Rows, int AnchorX, int AnchorY) Window { get; init; }

    /// <summary>The constant border.</summary>
    public float[] BorderValue { get; init; } = new float[4];

    /// <summary>Weight or scale of each reduced value; at least one.</summary>
    public float[] Terms { get; init; } = [1];

    /// <summary>Four numbers of each term where one does not do; in the place of <see cref="Terms"/>.</summary>
    public IReadOnlyList<float[]>? TermVectors { get; init; }

    /// <summary>Numbers of the store steps, four each; at least one vector.</summary>
    public IReadOnlyList<float[]> Steps { get; init; } = [];

    public byte[] ToBytes()
    {
        _words.Clear();
        _words.AddRange([Window.Columns, Window.Rows, Window.AnchorX, Window.AnchorY]);
        Add(BorderValue);
        if (TermVectors is null) foreach (float term in Terms) Add([term, 0, 0, 0]);
        else foreach (float[] term in TermVectors) Add(term);
        foreach (var step in Steps) Add(step);
        if (Steps.Count == 0) Add(new float[4]);
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_words)).ToArray();
    }

    /// <summary>The values of four lanes; a channel that a list leaves out counts as 0.</summary>
    public static float[] Lanes(ChannelValues values, int firstChannel, bool coloursOnly)
    {
        var lanes = new float[4];
        for (int lane = 0; lane < (coloursOnly ? 3 : 4); lane++)
        {
            int channel = firstChannel + lane;
            if (values.Count == 0 || channel < values.Count) lanes[lane] = (float)values[channel];
        }
        return lanes;
    }

    private void Add(ReadOnlySpan<float> vector) => _words.AddRange(MemoryMarshal.Cast<float, int>(vector));
}
