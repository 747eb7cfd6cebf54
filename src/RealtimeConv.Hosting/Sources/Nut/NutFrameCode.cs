namespace RealtimeConv.Hosting.Sources;

/// <summary>What a frame's first byte stands for; the main header lists all 256.</summary>
internal readonly record struct NutFrameCode(int Flags, long PtsDelta, int SizeMultiplier, int SizeLsb, int Reserved, int HeaderIndex);
