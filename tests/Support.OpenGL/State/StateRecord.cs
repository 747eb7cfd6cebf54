using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>One number of the state: which query, of which index or unit, which component, and its bits.</summary>
public readonly record struct StateRecord(string Group, GLEnum What, int Index, int Component, long Bits)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Group} {What}[{Index}].{Component} = {Bits} (0x{Bits:X})";
}
