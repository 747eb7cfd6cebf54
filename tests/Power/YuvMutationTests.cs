using System.Globalization;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Power;

/// <summary>The bound of the conversion from Y'CbCr sees every bug planted into its shader, its numbers and its uploads, and nothing where there is none.</summary>
public sealed class YuvMutationTests
{
    // The frame fills a part of its texture whose first row is the lowest, so that its place counts.
    private const int Left = 3, Above = 5;

    private PowerStage _stage = null!;

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(ScenariosOfAllDrawings))]
    public void Judge_NothingPlanted_Passes(string scenario, string drawing)
    {
        foreach (var report in Run(scenario, drawing, null, null)) Assert.That(report.Passed, Is.True, report.Summary);
    }

    [TestCaseSource(nameof(MutationsOfAllDrawings))]
    public void Judge_PlantedInTheShader_Fails(string name, string drawing)
    {
        var mutation = YuvMutations.All.Single(m => m.Name == name);
        AssertSeen(name, $"{drawing}, {mutation.Files}, {mutation.Scenario}", Run(mutation.Scenario, drawing, mutation, null));
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Judge_PlantedBesideTheShader_Fails(string name)
    {
        const string drawing = "Fragment";
        var mistake = PlaneMistake.All.Single(m => m.Name == name);
        AssertSeen(name, $"{drawing}, planes, {mistake.Scenario}", Run(mistake.Scenario, drawing, null, mistake));
    }

    [TestCaseSource(nameof(Edits))]
    public void Edit_OfTheList_HasOnePlace(string file, string pattern, string replacement)
    {
        Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), $"{file}: {pattern}");
        Assert.That(replacement, Is.Not.EqualTo(pattern));
    }

    [Test]
    public void Lists_NameEachBugOnce() => Assert.That(YuvMutations.All.Select(m => m.Name).Concat(PlaneMistake.All.Select(m => m.Name)), Is.Unique);

    private static void AssertSeen(string name, string where, List<ComparisonReport> reports)
    {
        PowerTable.Add(where, name, string.Join("; ", reports.Where(r => !r.Passed).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Format}: {r.Failures} samples (worst error/bound {r.MaxRatio:G3})"))));
        foreach (var report in reports) Assert.That(report.Passed, Is.False, $"{report.Format}");
    }

    // Into floats and into eight bits.
    private List<ComparisonReport> Run(string scenario, string drawing, ShaderMutation? mutation, PlaneMistake? mistake) => _stage.Run(Named(drawing), mutation, scenario, gl =>
    {
        var frame = YuvScenarios.All[scenario];
        var planted = new PlantedUpload(gl, mistake ?? new PlaneMistake("none", scenario));
        var shim = new GlShim(gl.Context) { Rules = { planted } };
        using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Transfers = TransferRoute.Direct });
        using var upload = engine.PrepareUpload(frame.Layout, mistake?.Meaning(frame.Colour) ?? frame.Colour);
        var bound = YuvBound.Of(frame, ArithmeticModel.Quality);
        var reports = ((PixelFormat[])[PixelFormat.Rgba32F, PixelFormat.Rgba8]).Select(format => FrameComparison.Judge(bound.Value, bound, Upload(gl, engine, upload, frame, format))).ToList();
        if (mistake is { ShorterRows: > 0 } or { EarlierChroma: > 0 }) Assert.That(planted.Changed, Is.Positive);
        return reports;
    });

    private static unsafe Frame Upload(GL gl, FilterEngine engine, FrameUpload upload, YuvFrame frame, PixelFormat format)
    {
        int width = frame.Width + 2 * Left, height = frame.Height + 2 * Above;
        uint texture = gl.GenTexture(), framebuffer = gl.GenFramebuffer();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, format.IsFloat ? SizedInternalFormat.Rgba32f : SizedInternalFormat.Rgba8, (uint)width, (uint)height);
        var target = new FrameTexture(texture, format, width, height) { Region = new TextureRegion(Left, Above, frame.Width, frame.Height), Rows = RowOrder.BottomFirst };
        var result = engine.Upload(upload, frame.Bytes, target);
        Assert.That(result.IsApplied, Is.True, result.Message);
        var pixels = new Frame(frame.Width, frame.Height, format);
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        for (int y = 0; y < frame.Height; y++)
            fixed (byte* row = pixels.Row(y)) gl.ReadPixels(Left, Above + frame.Height - 1 - y, (uint)frame.Width, 1, GLPixelFormat.Rgba, format.IsFloat ? PixelType.Float : PixelType.UnsignedByte, row);
        gl.DeleteFramebuffer(framebuffer);
        gl.DeleteTexture(texture);
        return pixels;
    }

    private static Drawing Named(string name) => Fragments.Single(d => d.Name == name);

    private static IEnumerable<Drawing> Fragments => Drawing.Shared.Where(d => d.Backend == Planning.Backend.Fragment);

    private static IEnumerable<object[]> ScenariosOfAllDrawings() => Fragments.SelectMany(d => YuvScenarios.All.Keys.Select(s => (object[])[s, d.Name]));

    private static IEnumerable<object[]> MutationsOfAllDrawings() => Fragments.SelectMany(d => (d.IsEmbedded ? YuvMutations.OneOfEach : YuvMutations.All).Select(m => (object[])[m.Name, d.Name]));

    private static IEnumerable<string> Mistakes => PlaneMistake.All.Select(m => m.Name);

    private static IEnumerable<object[]> Edits() => YuvMutations.All.SelectMany(m => m.Edits).Distinct().Select(e => (object[])[e.File, e.Pattern, e.Replacement]);
}
