namespace RealtimeConv.Demo.Doctor;

/// <summary>Whether windows can be opened.</summary>
internal sealed record DisplayReport(bool Available, string Detail);
