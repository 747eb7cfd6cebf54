namespace RealtimeConv.Verification;

/// <summary>A pass's input as its arithmetic sees it: the error of reading included, with what a sum over it needs to know.</summary>
internal sealed class LoadedInput
{
    public LoadedInput(ErrorField field, ArithmeticModel arithmetic)
    {
        Field = field;
        Error = new double[field.Error.Length];
        Unit = new double[field.Channels];
        Array.Fill(Unit, double.PositiveInfinity);
        for (int k = 0; k < Error.Length; k++)
        {
            double value = field.Value[k];
            Error[k] = field.Error[k] + StorageBound.Load(field.Storage, value, field.Error[k], arithmetic);
            if (!double.IsFinite(value) || !double.IsFinite(Error[k]))
            {
                Error[k] = double.PositiveInfinity;
                HasUnbounded = true;
                continue;
            }
            Largest = Math.Max(Largest, Math.Abs(value) + Error[k]);
            Unit[k % field.Channels] = Math.Min(Unit[k % field.Channels], Dyadic.Unit(value));
        }
    }

    public ErrorField Field { get; }

    public double[] Value => Field.Value;

    /// <summary>Bound on each sample's error, reading included; infinite where anything may stand.</summary>
    public double[] Error { get; }

    /// <summary>The largest finite magnitude.</summary>
    public double Largest { get; private set; }

    /// <summary>Per channel, the largest power of two that divides every finite sample.</summary>
    public double[] Unit { get; }

    /// <summary>Whether anything may stand in some sample.</summary>
    public bool HasUnbounded { get; }

    public Approximation this[int index] => new(Value[index], Error[index]);

    /// <summary>Counts a border constant among the samples.</summary>
    public void Include(int channel, double constant)
    {
        Largest = Math.Max(Largest, Math.Abs(constant));
        Unit[channel] = Math.Min(Unit[channel], Dyadic.Unit(constant));
    }
}
