using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Planning;

public class FrameRimTests
{
    private static readonly FrameRim[] Rims = [new(1, 1, 1, 1), new(3, 0, 0, 1), new(0, 2, 1, 0), new(0, 0, 4, 0), new(2, 5, 0, 3), new(9, 1, 9, 1), new(0, 12, 0, 0)];
    private static readonly (int Width, int Height)[] Sizes = [(9, 7), (1, 1), (13, 11), (4, 20)];

    [Test]
    public void Rectangles_OfAnyFrame_HoldEveryPixelOfTheRimOnce()
    {
        foreach (var rim in Rims)
            foreach (var (width, height) in Sizes)
            {
                int[] counts = new int[width * height];
                foreach (var part in rim.Rectangles(width, height))
                {
                    part.CheckWithin(width, height);
                    for (int y = part.Y; y < part.Y + part.Height; y++)
                        for (int x = part.X; x < part.X + part.Width; x++) counts[y * width + x]++;
                }
                for (int k = 0; k < counts.Length; k++) Assert.That(counts[k], Is.EqualTo(rim.Contains(k % width, k / width, width, height) ? 1 : 0), $"{rim}, {width} x {height}");
            }
    }

    [Test]
    public void ReadBy_AnyPass_HoldsEveryPixelThatIsRead([Values] BorderMode mode)
    {
        foreach (var rim in Rims)
            foreach (var (width, height) in Sizes)
                foreach (var reach in (Footprint[])[new(1, 1, 1, 1), new(3, 0, 0, 2), new(0, 2, 4, 0), new(5, 5, 5, 5), default])
                {
                    var read = rim.ReadBy(reach, mode, width, height);
                    for (int y = 0; y < height; y++)
                        for (int x = 0; x < width; x++)
                            for (int j = -reach.Top; j <= reach.Bottom; j++)
                                for (int i = -reach.Left; i <= reach.Right; i++)
                                {
                                    if (!rim.Contains(x, y, width, height)) continue;
                                    int column = BorderFormula.Index(mode, x + i, width), row = BorderFormula.Index(mode, y + j, height);
                                    if (column < 0 || row < 0 || read is null) continue;
                                    Assert.That(read.Value.Contains(column, row, width, height), Is.True, $"{rim} by {reach} of {width} x {height}, {mode}: {column}, {row} is not in {read}");
                                }
                }
    }

    [Test]
    public void ReadBy_ASmallPass_DoesNotGrowBeyondItsReach([Values] BorderMode mode)
    {
        var read = new FrameRim(2, 2, 2, 2).ReadBy(new Footprint(1, 1, 1, 1), mode, 100, 100);
        Assert.That(read, Is.EqualTo(new FrameRim(3, 3, 3, 3)));
    }

    [Test]
    public void Within_APartOfAFrame_IsWhatTheRimHoldsOfIt()
    {
        foreach (var rim in Rims.Where(r => !r.Covers(13, 11)))
            foreach (var part in (PixelRegion[])[new(0, 0, 13, 11), new(2, 1, 5, 6), new(7, 4, 6, 7), new(0, 3, 3, 2)])
            {
                var within = rim.Within(part, 13, 11);
                for (int y = 0; y < part.Height; y++)
                    for (int x = 0; x < part.Width; x++)
                        Assert.That(within.Contains(x, y, part.Width, part.Height), Is.EqualTo(rim.Contains(part.X + x, part.Y + y, 13, 11)), $"{rim}, {part}");
            }
    }
}
