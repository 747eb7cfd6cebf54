namespace RealtimeConv.OpenGL.Resources;

/// <summary>A host's texture that cannot be filtered: its own fault, not the filter's, so that the next one may do.</summary>
internal sealed class UnusableTextureException(string message) : ArgumentException(message);
