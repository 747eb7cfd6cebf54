using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Tests.Support.OpenGL.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>
/// Lets one call after the other fail, each in a fresh engine under another random host state: what comes out is right or refused by name, the state is
/// untouched, no error flag and no object stays behind, and the same engine works once the fault is gone.
/// </summary>
internal sealed class FaultBench : GlTest
{
    private readonly GL _gl;
    private readonly RandomState _state;
    private readonly StateReader _reader;
    private readonly ObjectLedger _ledger = new();

    public FaultBench(GL gl, params uint[] textures)
    {
        _gl = gl;
        _state = new RandomState(gl);
        _reader = new StateReader(gl, textures);
        Calm();
    }

    /// <summary>How many calls failed in the last sweep, and how many of those were borne without a loss.</summary>
    public (int Faults, int Borne) Count { get; private set; }

    /// <summary>Sweeps over the calls of one run.</summary>
    /// <param name="fault">How a call fails.</param>
    /// <param name="make">Makes the engine, whose own making is not swept over.</param>
    /// <param name="step">Every step-th call fails; 1 for each.</param>
    public void Sweep(CallFault fault, Func<GL, Subject> make, int step = 1)
    {
        var shim = new GlShim(_gl.Context) { Rules = { _ledger, fault } };
        Count = (0, 0);
        int calls = CountCalls(shim, fault, make);
        // Another state takes more calls or fewer.
        for (int k = 0; k < calls || fault.Fired is not null; k += step)
        {
            string? failure = Once(shim, fault, make, k);
            if (fault.Fired is not null) Count = (Count.Faults + 1, Count.Borne + (failure is null ? 1 : 0));
        }
        Assert.That(Count.Faults, Is.GreaterThan(4));
    }

    /// <summary>Sweeps over the calls that make an engine: it is made, or says why not and leaves nothing.</summary>
    public void SweepMaking(CallFault fault, Func<GL, IDisposable> make)
    {
        var shim = new GlShim(_gl.Context) { Rules = { _ledger, fault } };
        int refused = 0, k = 0;
        for (bool fired = true; fired; k++)
        {
            _state.Set(k);
            var before = _reader.Read();
            fault.Arm(k);
            try
            {
                make(shim.GL).Dispose();
            }
            catch (RealtimeConvException e)
            {
                Assert.That(e.Message, Is.Not.Empty);
                refused++;
            }
            fault.Disarm();
            fired = fault.Fired is not null;
            AssertUntouched(shim, before, $"{k}: {fault.Fired}");
        }
        Assert.That(refused, Is.GreaterThan(1));
    }

    private int CountCalls(GlShim shim, CallFault fault, Func<GL, Subject> make)
    {
        using var subject = make(shim.GL);
        fault.Arm(int.MaxValue);
        Assert.That(subject.Run(), Is.Null);
        fault.Disarm();
        Calm();
        subject.AssertRight();
        return fault.Seen;
    }

    private string? Once(GlShim shim, CallFault fault, Func<GL, Subject> make, int k)
    {
        bool looks = fault.Kind == FaultKind.Refuse || k % 16 == 0;
        var subject = make(shim.GL);
        subject.Blank();
        _state.Set(k);
        // A call that happens leaves the state as it is; looking costs as much as all the rest.
        var before = looks ? _reader.Read() : null;
        fault.Arm(k);
        string? failure = subject.Run();
        fault.Disarm();
        string what = $"call {k}, {fault.Fired}: {failure ?? "applied"}";
        Assert.That(fault.Fired is not null || failure is null, what);
        Assert.That(failure, Is.Null.Or.Not.Empty, what);
        Assert.That(shim.GL.GetError(), Is.EqualTo(GLEnum.NoError), what);
        if (before is not null) Assert.That(StateReader.Differences(before, _reader.Read()), Is.Empty, what);
        Calm();
        try
        {
            if (failure is null) subject.AssertRight();
            else subject.AssertRefused(fault.Lasts);
            subject.Mend();
            subject.Blank();
            Assert.That(subject.Run(), Is.Null, "the engine does not recover");
            subject.AssertRight();
        }
        catch (AssertionException e)
        {
            throw new AssertionException($"{what}\n{e.Message}", e);
        }
        subject.Dispose();
        AssertNothingLives(what);
        return failure;
    }

    private void AssertUntouched(GlShim shim, List<StateRecord> before, string what)
    {
        Assert.That(shim.GL.GetError(), Is.EqualTo(GLEnum.NoError), what);
        Assert.That(StateReader.Differences(before, _reader.Read()), Is.Empty, what);
        Calm();
        AssertNothingLives(what);
    }

    private void AssertNothingLives(string what)
    {
        Assert.That(_ledger.Live, Is.Empty, what);
        Assert.That(_ledger.Strange, Is.Empty, what);
    }

    // A state in which plain calls read and write.
    private void Calm()
    {
        _state.End();
        SetPlain(_gl);
    }
}
