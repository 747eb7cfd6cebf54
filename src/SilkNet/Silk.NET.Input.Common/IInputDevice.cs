namespace Silk.NET.Input;

/// <summary>A device of the user.</summary>
public interface IInputDevice
{
    string Name { get; }

    int Index { get; }

    bool IsConnected { get; }
}
