using RealtimeConv.Native.Interop;

namespace RealtimeConv.Native.Tests.Interop;

public sealed class HandleTableTests
{
    [Test]
    public void Find_HandlesNeverGiven_FindsNothing()
    {
        var table = new HandleTable<string>();
        nint given = table.Add("one");
        Assert.That(table.Find(given), Is.EqualTo("one"));
        foreach (nint strange in (nint[])[0, 1, -1, given + 1, given - 1, nint.MaxValue, nint.MinValue]) Assert.That(table.Find(strange), Is.Null);
    }

    [Test]
    public void Remove_Twice_GivesTheObjectOnce()
    {
        var table = new HandleTable<string>();
        nint handle = table.Add("one");
        Assert.That(table.Remove(handle), Is.EqualTo("one"));
        Assert.That(table.Remove(handle), Is.Null);
        Assert.That(table.Count, Is.Zero);
    }

    [Test]
    public void Add_AfterRemove_DoesNotGiveAHandleAgain()
    {
        var table = new HandleTable<string>();
        nint first = table.Add("one");
        table.Remove(first);
        table.Add("two");
        Assert.That(table.Find(first), Is.Null);
    }

    [Test]
    public void Add_FromManyThreads_GivesEachItsOwn()
    {
        var table = new HandleTable<object>();
        var handles = new nint[2000];
        Parallel.For(0, handles.Length, k => handles[k] = table.Add(k));
        Assert.That(handles.Distinct().Count(), Is.EqualTo(handles.Length));
        for (int k = 0; k < handles.Length; k++) Assert.That(table.Find(handles[k]), Is.EqualTo(k));
    }
}
