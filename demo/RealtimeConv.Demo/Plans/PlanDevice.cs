using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Plans;

/// <summary>What the GL device of this machine is, or the processor alone where there is none.</summary>
internal sealed class PlanDevice : IDisposable
{
    private readonly GlThread? _thread;

    public PlanDevice()
    {
        try
        {
            _thread = new GlThread(new HeadlessOptions());
            Profile = _thread.Run(gl =>
            {
                using var engine = new FilterEngine(gl);
                return engine.Device;
            });
        }
        catch (CapabilityMissingException) { Profile = DeviceProfile.CpuOnly; }
    }

    public DeviceProfile Profile { get; }

    public void Dispose() => _thread?.Dispose();
}
