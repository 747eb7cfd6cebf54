using Silk.NET.Core.Contexts;
using Silk.NET.Core.Loader;

namespace SilkNet.Tests.Core;

public class NativeContextTests
{
    [Test]
    public void LamdaNativeContext_AbsentFunction_ThrowsItsName()
    {
        LamdaNativeContext context = new(name => name == "present" ? 42 : 0);

        Assert.That(context.GetProcAddress("present"), Is.EqualTo((nint)42));
        Assert.That(context.TryGetProcAddress("absent", out _), Is.False);
        Assert.That(() => context.GetProcAddress("absent"), Throws.TypeOf<SymbolLoadingException>().With.Message.Contains("absent"));
    }

    [Test]
    public void MultiNativeContext_TwoContexts_FirstThatKnowsAnswers()
    {
        MultiNativeContext context = new(
            null,
            new LamdaNativeContext(name => name == "both" ? 1 : 0),
            new LamdaNativeContext(_ => 2));

        Assert.That(context.GetProcAddress("both"), Is.EqualTo((nint)1));
        Assert.That(context.GetProcAddress("second"), Is.EqualTo((nint)2));
    }

    [Test]
    public void MultiNativeContext_NoneKnows_Throws()
    {
        MultiNativeContext context = new(new LamdaNativeContext(_ => 0));

        Assert.That(() => context.GetProcAddress("absent"), Throws.TypeOf<SymbolLoadingException>());
    }

    [Test]
    [Platform("Linux")]
    public void DefaultNativeContext_SystemLibrary_FindsItsFunctions()
    {
        using DefaultNativeContext context = new("libc.so.6");

        Assert.That(context.TryGetProcAddress("getpid", out var address), Is.True);
        Assert.That(address, Is.Not.Zero);
        Assert.That(() => context.GetProcAddress("no_such_function"), Throws.TypeOf<SymbolLoadingException>());
    }

    [Test]
    public void DefaultNativeContext_AbsentLibrary_NamesIt()
    {
        Assert.That(() => new DefaultNativeContext("libno-such-thing"), Throws.TypeOf<FileNotFoundException>().With.Message.Contains("libno-such-thing"));
        Assert.That(DefaultNativeContext.TryCreate("libno-such-thing", out _), Is.False);
    }
}
