using RealtimeConv.Codecs;
using RealtimeConv.Hosting.CrossChecks;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

/// <summary>A host's frames under a cross-check, and what a failure left on disk.</summary>
internal static class CheckedFrames
{
    // A limit ends a loop that judges none.
    private const int MostFrames = 2000;

    /// <summary>Frames until so many tiles are judged or one is outside its bound.</summary>
    public static void Run(RenderingHost host, CrossCheck check, int width, int height, int tiles)
    {
        for (int frame = 0; check.Tiles < tiles && check.Problem is null && frame < MostFrames; frame++)
        {
            host.Advance(1 / 60.0, width, height);
            check.Flush();
        }
        Assert.That(host.Plugins.Failures, Is.Empty);
        Assert.That(check.Tiles, Is.GreaterThanOrEqualTo(check.Problem is null ? tiles : 0), "tiles judged");
    }

    /// <summary>An array that a failure saved.</summary>
    public static NpyArray Saved(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return NpyCodec.Read(stream);
    }
}
