namespace RealtimeConv.Hosting.Sources;

/// <summary>What the headers say about the one video stream.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="PixelAspect">Width over height of a pixel; null if unknown.</param>
/// <param name="TimeBase">Length of a tick of the timestamps, in seconds.</param>
internal readonly record struct NutStream(int Width, int Height, Rational? PixelAspect, Rational TimeBase);
