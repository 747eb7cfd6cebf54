using System.Runtime.InteropServices;
using RealtimeConv.Native.Interop;

namespace RealtimeConv.Native.Tests.Interop;

public sealed class NativeTextTests
{
    [Test]
    public void Set_LongerAndShorterTexts_ReadBackWhole()
    {
        var text = new NativeText();
        Assert.That(Marshal.PtrToStringUTF8(text.Pointer), Is.Empty);
        foreach (string value in (string[])["a", new string('x', 5000), "gauß 3×3", ""])
        {
            text.Set(value);
            Assert.That(Marshal.PtrToStringUTF8(text.Pointer), Is.EqualTo(value));
        }
    }

    [Test]
    public void Empty_IsAnEmptyText() => Assert.That(Marshal.PtrToStringUTF8(NativeText.Empty), Is.Empty);
}
