namespace RealtimeConv.Frames;

/// <summary>Where chroma samples lie between those of Y', along each direction in which there are half as many.</summary>
public enum ChromaSiting
{
    /// <summary>On the left sample across, midway between the two down: MPEG-2, H.264 and H.265 unless they say otherwise.</summary>
    Left,

    /// <summary>Midway across and down: JPEG, MPEG-1.</summary>
    Centre,

    /// <summary>On the upper left sample: BT.2020 and BT.2100 in H.265.</summary>
    TopLeft,
}
