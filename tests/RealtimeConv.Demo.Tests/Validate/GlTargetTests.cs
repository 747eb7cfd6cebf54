using RealtimeConv.Demo.Validate;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Tests.Validate;

public sealed class GlTargetTests
{
    [Test]
    public void RunForms_FilterOverTime_JudgesEachFormAsASequenceOfItsOwn()
    {
        using var target = new GlTarget(GraphicsApi.OpenGL, Backend.Fragment);
        var validator = new Validator([target], 1);
        var subject = ValidationSubject.Catalogue.Single(s => s.Id == "motion-edges");
        validator.Run(new ValidationSetting(subject, Operation.Convolution, Border.Reflect, PixelFormat.Rgba8, PixelFormat.Rgba32F, 17, 13));
        var cases = validator.Found.Cases.ToList();
        Assert.That(cases.Select(c => c.Name), Has.Some.EndsWith($", {GlTarget.OwnPrograms}"));
        Assert.That(validator.Found.Passed, Is.True, string.Join("\n", cases.Select(c => $"{c.Name}: {c.Message}")));
    }
}
