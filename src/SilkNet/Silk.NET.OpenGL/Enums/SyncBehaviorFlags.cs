namespace Silk.NET.OpenGL;

public enum SyncBehaviorFlags
{
    None = 0,
}
