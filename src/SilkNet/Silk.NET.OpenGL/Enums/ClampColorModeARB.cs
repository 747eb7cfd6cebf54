namespace Silk.NET.OpenGL;

public enum ClampColorModeARB
{
    False = 0,
    True = 0x1,
    FixedOnly = 0x891D,
    FixedOnlyArb = 0x891D,
}
