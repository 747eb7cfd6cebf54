using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>Something that runs plans and whose pixels are to be judged: a backend on a device.</summary>
public interface IValidationTarget : IDisposable
{
    /// <summary>What reports call it: "gl compute", "cpu".</summary>
    string Name { get; }

    /// <summary>The backend that plans are made for; never <see cref="Backend.Auto"/>.</summary>
    Backend Backend { get; }

    /// <summary>The device that plans are made for.</summary>
    DeviceProfile Device { get; }

    /// <summary>Runs a plan on frames, each of what the plan was made for; to a plan that remembers frames they are one sequence, from its first frame on.</summary>
    /// <returns>The results, in the frames' order, in the plan's destination format.</returns>
    /// <exception cref="CapabilityMissingException">The device lacks what the plan needs.</exception>
    IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames);

    /// <summary>Runs a plan on frames once in every form of programs that the target has for it; each form is judged by itself.</summary>
    /// <returns>The runs, made as they are asked for; at least one.</returns>
    /// <exception cref="CapabilityMissingException">The device lacks what the plan needs.</exception>
    IEnumerable<TargetRun> RunForms(FilterPlan plan, IReadOnlyList<Frame> frames) => [new TargetRun("", Run(plan, frames))];
}
