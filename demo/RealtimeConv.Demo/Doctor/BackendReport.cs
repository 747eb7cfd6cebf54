namespace RealtimeConv.Demo.Doctor;

/// <summary>Whether a backend would run here.</summary>
internal sealed record BackendReport(string Name, bool Runs, string Detail);
