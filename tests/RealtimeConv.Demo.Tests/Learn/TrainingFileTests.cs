using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Learn;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Frames;
using RealtimeConv.Learning.Training;

namespace RealtimeConv.Demo.Tests.Learn;

/// <summary>The state of a training run in a file.</summary>
public sealed class TrainingFileTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [Test]
    public void Read_OfWhatWasWritten_GoesOnToTheSameBits([Values] OptimizerKind optimizer)
    {
        var options = new TrainingOptions { Steps = 12, BatchSize = 4, TileSize = 8, Optimizer = optimizer, Seed = 5 };
        var whole = Trainer(options);
        for (int step = 0; step < 12; step++) whole.Step();
        var part = Trainer(options);
        for (int step = 0; step < 5; step++) part.Step();
        TrainingFile.Write(_files["state.npz"], part.Save());
        var resumed = Trainer(options);
        resumed.Resume(TrainingFile.Read(_files["state.npz"]));
        for (int step = 5; step < 12; step++) resumed.Step();
        Assert.That(resumed.Save().Parameters, Is.EqualTo(whole.Save().Parameters));
        Assert.That(resumed.StepsDone, Is.EqualTo(12));
    }

    [Test]
    public void Learn_StateOfAnotherStack_IsRefusedByName()
    {
        _files.WriteArray("a.npy", [40, 40], [.. Enumerable.Range(0, 1600).Select(k => k * 37 % 101 / 100f)]);
        string[] common = ["learn", _files["a.npy"], _files["a.npy"], "-o", _files["n.npz"], "--state", _files["state.npz"], "--steps", "2", "--layers"];
        Assert.That(TestFiles.Run([.. common, "2x3x3 relu 1x1x1"]).Code, Is.EqualTo(ExitCode.Done));
        var (code, _, error) = TestFiles.Run([.. common, "3x3x3 relu 1x1x1"]);
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: cannot go on from '{_files["state.npz"]}': the saved state belongs to another stack of layers\n")));
    }

    private static NetworkTrainer Trainer(TrainingOptions options) =>
        new(LayerSpec.Parse("2x3x3 relu 1x3x3", 1, 1), [(Texture(1), Texture(2))], options);

    private static Frame Texture(int seed)
    {
        var random = new Random(seed);
        return Frame.FromSamples(64, 64, 1, [.. Enumerable.Range(0, 64 * 64).Select(_ => (float)random.NextDouble())]);
    }
}
