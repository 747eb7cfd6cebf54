using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>Opens what a run judges. A backend that the user names is there or the run is refused; of all, those that are there are taken.</summary>
internal static class ValidateTargets
{
    /// <summary>The targets of a run, and what is said of those that are missing.</summary>
    /// <exception cref="CapabilityMissingException">A named backend, or an expected driver, is not there.</exception>
    public static (IReadOnlyList<IValidationTarget> Targets, IReadOnlyList<string> Missing) Open(ValidateOptions options)
    {
        var targets = new List<IValidationTarget>();
        var missing = new List<string>();
        try
        {
            foreach (var backend in options.Backends)
            {
                if (backend == Backend.Cpu)
                {
                    targets.Add(new CpuTarget());
                    continue;
                }
                int before = targets.Count, reasons = missing.Count;
                foreach (var api in options.Apis) TryOpen(api, backend, targets, missing);
                if (targets.Count == before && options.BackendsAreNamed && options.ExpectedDriver is null)
                    throw new CapabilityMissingException($"the {backend.ToString().ToLowerInvariant()} backend was asked for and is not there: {missing[reasons]}");
            }
            if (options.ExpectedDriver is { } expected) CheckDriver(expected, targets, missing);
            return (targets, missing);
        }
        catch
        {
            foreach (var target in targets) target.Dispose();
            throw;
        }
    }

    private static void TryOpen(GraphicsApi api, Backend backend, List<IValidationTarget> targets, List<string> missing)
    {
        try
        {
            targets.Add(new GlTarget(api, backend));
        }
        catch (CapabilityMissingException e)
        {
            missing.Add($"{(api == GraphicsApi.OpenGLES ? "es" : "gl")} {backend.ToString().ToLowerInvariant()}: {e.Message}");
        }
    }

    // A driver may lack a stage, but not every one.
    private static void CheckDriver(string expected, List<IValidationTarget> targets, List<string> missing)
    {
        if (targets.Count == 0) throw new CapabilityMissingException(missing[0]);
        var stranger = targets.FirstOrDefault(t => t.Backend != Backend.Cpu && !$"{t.Device.Driver}; {t.Device.Name}".Contains(expected, StringComparison.OrdinalIgnoreCase));
        if (stranger is not null) throw new CapabilityMissingException($"{stranger.Device.Driver} on {stranger.Device.Name} answers instead of '{expected}'");
    }
}
