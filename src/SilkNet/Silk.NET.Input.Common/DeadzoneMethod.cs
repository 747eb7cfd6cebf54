namespace Silk.NET.Input;

/// <summary>What happens to positions just outside a deadzone.</summary>
public enum DeadzoneMethod
{
    Traditional = 0,
    AdaptiveGradient,
}
