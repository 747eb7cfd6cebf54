namespace Silk.NET.OpenGL;

public enum DebugSeverity
{
    DontCare = 0x1100,
    DebugSeverityNotification = 0x826B,
    DebugSeverityHigh = 0x9146,
    DebugSeverityMedium = 0x9147,
    DebugSeverityLow = 0x9148,
}
