using RealtimeConv.Cpu;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Live;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Tests.Live;

/// <summary>The mouse, a dropped file and the layers of a network in a real window; pictures are compared with what the processor makes of the same frame.</summary>
public sealed class LiveMouseTests
{
    private const int Width = 160, Height = 90;

    [Test]
    public void Live_WheelAndDrag_ChangeSizeStrengthAndTheSplit()
    {
        using var session = new LiveSession(Width, Height, "--kernel", "box");
        var frame = session.Read("before.png");
        session.MoveTo(80, 45);
        Assert.That(Off(session.Save("s"), Box(frame, 3, 1)), Is.Zero, "as it begins");
        session.Input("click", "4");
        Assert.That(Off(session.Save("s"), Box(frame, 4, 1)), Is.Zero, "the wheel turned up is a larger kernel");
        session.Input("click", "5");
        Assert.That(Off(session.Save("s"), Box(frame, 3, 1)), Is.Zero, "and down again");
        session.Input("keydown", "shift", "click", "5", "click", "5", "keyup", "shift");
        var weaker = session.Save("s");
        Assert.That(Off(weaker, Box(frame, 3, 0.9)), Is.LessThanOrEqualTo(1), "with shift it is the strength; half a step of rounding may go either way");
        Assert.That(Off(weaker, Box(frame, 3, 1)), Is.GreaterThan(4));
        session.Input("keydown", "shift", "click", "4", "click", "4", "keyup", "shift");
        // A ninth of a whole number is never half a code: whichever program runs by now, the pictures from here on are equal where they should be.
        Assert.That(Off(session.Save("s"), Box(frame, 3, 1)), Is.Zero, "and up again");

        session.Key("Tab");
        session.Key("d");
        var half = session.Save("w");
        session.MoveTo(120, 45);
        Assert.That(Columns(half, session.Save("w")), Is.Empty, "a pointer that is not pressed moves nothing");
        session.Input("mousedown", "1");
        // The line moves with the frame after the one in which the button went down.
        session.Save("w");
        var dragged = session.Save("w");
        Assert.That((half.Width, half.Height), Is.EqualTo((Width, Height)));
        var moved = Columns(half, dragged);
        Assert.That(moved, Is.SupersetOf(Enumerable.Range(86, 28)).And.All.InRange(78, 122), "between the line before and the line now, and nowhere else");
        session.Input("mouseup", "1");
        session.MoveTo(20, 45);
        Assert.That(Columns(dragged, session.Save("w")), Is.Empty, "and stays where it is let go");
        Assert.That(session.Leave(), Is.EqualTo(ExitCode.Done));
    }

    [Test]
    public void Live_DroppedFile_IsTheSourceAndCShowsLayers()
    {
        using var session = new LiveSession(Width, Height, "--kernel", "box");
        var (frame, other) = (session.Read("before.png"), session.WriteNoise("other.png", 96, 64, 9));
        Assert.That(Off(session.Save("s"), Box(frame, 3, 1)), Is.Zero);
        session.Drop(other);
        var dropped = session.Save("s");
        Assert.That((dropped.Width, dropped.Height), Is.EqualTo((96, 64)));
        Assert.That(Off(dropped, Box(session.Read("other.png"), 3, 1)), Is.Zero);

        session.Key("c");
        var network = LiveNetwork.FromRepository()!;
        Assert.That(Off(session.Save("s"), Run(network.Filter, session.Read("other.png"))), Is.LessThanOrEqualTo(1), "the result of the network that comes along");
        session.Key("c");
        var first = session.Save("s");
        session.Key("c");
        var second = session.Save("s");
        Assert.That(Off(first, second), Is.GreaterThan(50), "one layer and the next");
        // Amber for what is positive, blue for what is negative, one of which red tells.
        Assert.That(Enumerable.Range(0, 64).Any(y => Enumerable.Range(0, 96).Any(x => first[x, y, 0] > first[x, y, 2] + 0.2)), Is.True, "amber");
        Assert.That(Enumerable.Range(0, 64).All(y => Enumerable.Range(0, 96).All(x => first[x, y, 1] <= Math.Max(first[x, y, 0], first[x, y, 2]) + 0.01)), Is.True, "no green");
        Assert.That(session.Leave(), Is.EqualTo(ExitCode.Done));
    }

    private static Frame Box(Frame frame, int size, double strength)
    {
        var box = CatalogExpression.ParseFilter($"box(size={size})");
        return Run(strength < 1 ? new BlendFilter(box, strength) : box, frame);
    }

    // The largest difference of colours, in codes.
    private static double Off(Frame a, Frame b)
    {
        Assert.That((a.Width, a.Height), Is.EqualTo((b.Width, b.Height)));
        return Enumerable.Range(0, a.Height).Max(y => Enumerable.Range(0, a.Width).Max(x => Enumerable.Range(0, 3).Max(c => Math.Round(255 * Math.Abs(a[x, y, c] - b[x, y, c])))));
    }

    // Columns that differ, below the handle of the line and the words beside it.
    private static List<int> Columns(Frame a, Frame b) =>
        [.. Enumerable.Range(0, a.Width).Where(x => Enumerable.Range(62, a.Height - 62).Any(y => Enumerable.Range(0, 3).Any(c => a[x, y, c] != b[x, y, c])))];

    private static Frame Run(Filter filter, Frame frame)
    {
        var source = frame.ConvertTo(PixelFormat.Rgba8);
        var result = new Frame(frame.Width, frame.Height, PixelFormat.Rgba8);
        using var cpu = new CpuFilter(Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, frame.Width, frame.Height) { Backend = Backend.Cpu }));
        cpu.Apply(source, result);
        return result;
    }
}
