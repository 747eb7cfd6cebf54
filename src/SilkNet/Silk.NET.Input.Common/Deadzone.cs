namespace Silk.NET.Input;

/// <summary>The positions near the centre that count as the centre.</summary>
public readonly struct Deadzone
{
    public Deadzone(float value, DeadzoneMethod method)
    {
        Value = value;
        Method = method;
    }

    public float Value { get; }

    public DeadzoneMethod Method { get; }

    /// <summary>0 within the zone; outside it the position, or with an adaptive gradient the position scaled to start at 0.</summary>
    public float Apply(float raw)
        => MathF.Abs(raw) < Value ? 0
            : Method == DeadzoneMethod.Traditional ? raw
            : MathF.CopySign((MathF.Abs(raw) - Value) / (1 - Value), raw);
}
