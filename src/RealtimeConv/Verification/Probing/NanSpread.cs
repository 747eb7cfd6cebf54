namespace RealtimeConv.Verification.Probing;

/// <summary>Where one NaN in the input shows in the result.</summary>
/// <param name="Samples">Pixels of the result that hold a NaN; 0 where the pass swallows it.</param>
/// <param name="Left">Columns that it reaches to the left.</param>
/// <param name="Top">Rows that it reaches upwards.</param>
/// <param name="Right">Columns that it reaches to the right.</param>
/// <param name="Bottom">Rows that it reaches downwards.</param>
public readonly record struct NanSpread(int Samples, int Left, int Top, int Right, int Bottom);
