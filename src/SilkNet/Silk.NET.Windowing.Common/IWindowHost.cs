namespace Silk.NET.Windowing;

/// <summary>Something that opens windows.</summary>
public interface IWindowHost
{
    IWindow CreateWindow(WindowOptions opts);
}
