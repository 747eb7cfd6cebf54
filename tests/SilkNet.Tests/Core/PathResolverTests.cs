using Silk.NET.Core.Loader;

namespace SilkNet.Tests.Core;

public class PathResolverTests
{
    [Test]
    [Platform("Linux")]
    public void EnumeratePossibleLibraryLoadTargets_VersionedLinuxName_TriesLessVersionedNamesToo()
    {
        var targets = PathResolver.Default.EnumeratePossibleLibraryLoadTargets("libglfw.so.3.3").ToArray();

        Assert.That(targets[0], Is.EqualTo("libglfw.so.3.3"));
        Assert.That(targets, Does.Contain("libglfw.so.3").And.Contain("libglfw.so"));
        Assert.That(targets, Does.Not.Contain("libglfw"));
    }

    [Test]
    public void EnumeratePossibleLibraryLoadTargets_AnyName_TriesTheProgramsFolder()
    {
        var targets = PathResolver.Default.EnumeratePossibleLibraryLoadTargets("some.library");

        Assert.That(targets, Does.Contain(Path.Combine(AppContext.BaseDirectory, "some.library")));
    }
}
