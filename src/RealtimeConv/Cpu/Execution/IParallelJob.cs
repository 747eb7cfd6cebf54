namespace RealtimeConv.Cpu.Execution;

/// <summary>Work in numbered parts that may run at the same time.</summary>
internal interface IParallelJob
{
    /// <summary>Runs a part as a worker; no two parts run as the same worker at once.</summary>
    void RunPart(int part, int worker);
}
