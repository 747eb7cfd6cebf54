using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Shaders;

public sealed partial class ShaderCatalogueTests : GlTest
{
    private const string Activations = "include/maps.glsl";

    private static readonly Kernel Small = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);

    [Test]
    public void EveryVariant_Compiles([Values(GraphicsApi.OpenGL, GraphicsApi.OpenGLES)] GraphicsApi api)
    {
        using var thread = Open(api);
        int compiled = thread.Run(gl =>
        {
            var device = GlDevice.Read(gl, new FilterEngineOptions());
            var objects = new GlObjects(gl);
            using var programs = new ProgramCache(objects, device);
            foreach (var (pass, stage) in Variants(device)) programs.Get(PassEncoder.Encode(pass, stage).Variant, pass.Inputs.Length);
            foreach (var (pass, variant) in BlockedVariants(device).Concat(OwnRunningSums(device)).Concat(PyramidVariants(device))) programs.Get(variant, pass.Inputs.Length);
            foreach (var variant in FourierVariants(device)) programs.Get(variant, 2);
            foreach (var variant in PlaneVariants()) programs.Get(variant, 3);
            return programs.Count;
        });
        Assert.That(compiled, Is.GreaterThan(100));
    }

    [Test]
    public void EveryFile_IsUsedByAVariant()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var used = thread.Run(gl =>
        {
            var device = GlDevice.Read(gl, new FilterEngineOptions());
            using var programs = new ProgramCache(new GlObjects(gl), device);
            return Variants(device).Select(v => PassEncoder.Encode(v.Pass, v.Stage).Variant).Append(new ShaderVariant("fullscreen", ShaderStage.Vertex, "")).Concat(LayerVariants()).Concat(DisplayVariants())
                .Concat(BlockedVariants(device).Concat(OwnRunningSums(device)).Concat(PyramidVariants(device)).Select(v => v.Variant)).Concat(PlaneVariants()).Concat(FourierVariants(device))
                .SelectMany(v => programs.Assemble(v).Files).ToHashSet();
        });
        Assert.That(ShaderFiles.All, Is.SubsetOf(used));
    }

    // The prefixes tell in a shader what a name is; u_ uniform, s_ sampler, i_ image, v_ varying, o_ output, B_ block, K_ constant.
    [TestCaseSource(nameof(Files))]
    public void EveryFile_NamesByTheRules(string file)
    {
        foreach (Match match in Declaration().Matches(Text(file)))
        {
            string prefix = match.Groups["type"].Value switch
            {
                "sampler2D" or "sampler2DArray" or "usampler2D" => "s_",
                "image2D" or "image2DArray" => "i_",
                _ => match.Groups["kind"].Value == "out" ? "o_" : "u_",
            };
            string name = match.Groups["name"].Value;
            Assert.That(name == "name" || name.StartsWith(prefix, StringComparison.Ordinal), Is.True, $"{file}: {match.Value}");
        }
    }

    [TestCaseSource(nameof(Files))]
    public void EveryFile_KeepsOffWhatRoundsFreely(string file)
    {
        string text = Comment().Replace(Text(file), "");
        // Activations of layers carry their own bound for exp.
        if (file == Activations) text = text.Replace("exp(-abs(v))", "", StringComparison.Ordinal);
        Assert.That(Imprecise().Match(text).Value, Is.Empty, $"{file}: exp, log, pow, sin and cos differ between drivers");
        Assert.That(Remainder().Match(text).Value, Is.Empty, $"{file}: the remainder of a negative operand is undefined");
    }

    [Test]
    public void EveryStage_DeclaresHighPrecision()
    {
        foreach (var file in ShaderFiles.All.Where(f => !f.StartsWith("include/", StringComparison.Ordinal)))
        {
            var stage = file.EndsWith(".vert", StringComparison.Ordinal) ? ShaderStage.Vertex : file.EndsWith(".frag", StringComparison.Ordinal) ? ShaderStage.Fragment : ShaderStage.Compute;
            var source = ShaderSource.Assemble(new ShaderVariant(file[..file.LastIndexOf('.')], stage, ""), "310 es", ShaderFiles.TryRead);
            Assert.That(source.Files[2], Does.EndWith("precision.glsl").Or.EndsWith("fragment.glsl").Or.EndsWith("compute.glsl"), file);
            Assert.That(source.Files, Has.Member("include/precision.glsl"), file);
        }
        Assert.That(Text("include/precision.glsl"), Does.Contain("highp float").And.Contain("highp int").And.Contain("highp sampler2D").And.Contain("highp image2D"));
    }

    [Test]
    public void BrokenVariant_IsReportedWithFileLineAndDriverLog()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var objects = new GlObjects(gl);
            using var programs = new ProgramCache(objects, GlDevice.Read(gl, new FilterEngineOptions()));
            var pass = new ConvolvePass([Small], Border.Replicate, [0], 1);
            var good = PassEncoder.Encode(pass, Stage(GlDevice.Read(gl, new FilterEngineOptions()), false, PixelFormat.Rgba8, 0)).Variant;
            var broken = good with { Constants = good.Constants.Replace("#define K_BLOCK 1\n", "", StringComparison.Ordinal) };
            var error = Assert.Throws<ShaderCompileException>(() => programs.Get(broken, 1));
            Assert.That(error!.File, Is.EqualTo("include/convolve.glsl"), error.DriverLog);
            Assert.That(Text(error.File).Split('\n')[error.Line - 1], Does.Contain("K_BLOCK"));
            Assert.That(error.Message, Does.Contain("convolve.frag does not compile"));
            Assert.That(error.DriverLog, Does.Contain(error.File));
            Assert.That(error.Variant, Does.Contain("K_BORDER"));
            objects.DeleteRetired();
            Assert.That(objects.Live, Is.Zero);
        });
    }

    // Programs for one kernel: each border, each way to read, literals and looped rows.
    private static IEnumerable<(PlannedPass Pass, ShaderVariant Variant)> BlockedVariants(GlDevice device)
    {
        KernelBank[] banks = [Small, KernelBank.PerChannel(Small, Small, Small, Small), new Kernel(15, 15, [.. Enumerable.Range(1, 225).Select(k => (double)k)])];
        ConvolvePass[] passes = [.. banks.Select(b => Convolve([b], Border.Replicate)), .. Enum.GetValues<BorderMode>().Select(b => Convolve([Small], new Border(b)))];
        foreach (bool compute in device.HasCompute ? (bool[])[false, true] : [false])
            foreach (var input in (PixelFormat[])[PixelFormat.Rgba8, PixelFormat.Rgba32F])
                foreach (var pass in passes)
                {
                    var stage = Stage(device, compute, PixelFormat.Rgba8, 0) with { Input = StorageFormat.Of(input) };
                    yield return (pass, BlockedEncoder.TryEncode(pass, stage, PassEncoder.Encode(pass, stage), 64, 64)!.Variant);
                }
    }

    // Transforms: each border and number of channels, lines of two and three stages, whole or a stage at a time, every store step.
    private static IEnumerable<ShaderVariant> FourierVariants(GlDevice device)
    {
        FourierPass[] passes =
        [
            .. Enum.GetValues<BorderMode>().Select(b => new FourierPass(Small, new Border(b), 32, 64, [0], 1)),
            new FourierPass(Small, Border.Reflect, 16, 512, [0, 1], 2) { Store = [.. Steps()] },
        ];
        return (from compute in device.HasCompute ? (bool[])[false, true] : [false]
                from lines in compute ? (bool[])[false, true] : [false]
                from format in (PixelFormat[])[PixelFormat.R32F, PixelFormat.R32F.WithChannels(2), PixelFormat.Rgb8, PixelFormat.Rgba8]
                where !compute || StorageFormat.Of(format).IsStorable(device.IsEmbedded)
                from pass in passes
                from step in new FourierEncoder(pass).EncodeAll(Stage(device, compute, format, 0), lines).Steps
                select step.Variant).Distinct();
    }

    // Both steps along both axes, by the program for many and by one of their own: each border, each way to read.
    private static IEnumerable<(PlannedPass Pass, ShaderVariant Variant)> PyramidVariants(GlDevice device)
    {
        foreach (bool compute in device.HasCompute ? (bool[])[false, true] : [false])
            foreach (var input in (PixelFormat[])[PixelFormat.Rgba8, PixelFormat.Rgba32F])
                foreach (bool alongColumns in (bool[])[false, true])
                    foreach (var pass in Enum.GetValues<BorderMode>().Select(b => new ResamplePass(alongColumns, 2, -1, [[0.25, 0.5, 0.25]], new Border(b), [0], 1))
                        .Append(new ResamplePass(alongColumns, 1, 0, [[0.75, 0.25], [0.25, 0.75]], Border.Replicate, [0], 1)))
                    {
                        var stage = Stage(device, compute, PixelFormat.Rgba8, 0) with { Input = StorageFormat.Of(input) };
                        var generic = ResampleEncoder.Encode(pass, stage, (64, 64), (64, 64));
                        yield return (pass, generic.Variant);
                        if (ResampleEncoder.TryEncode(pass, stage, generic, (64, 64), (32, 32)) is { } own) yield return (pass, own.Variant);
                    }
    }

    private static IEnumerable<ShaderVariant> PlaneVariants() => from format in YuvFormat.All from siting in Enum.GetValues<ChromaSiting>() select YuvPlanes.Variant(format, siting);

    // Running sums with their numbers as literals: surfaces of the engine's, whose places in their textures are known, and of the host's.
    private static IEnumerable<(PlannedPass Pass, ShaderVariant Variant)> OwnRunningSums(GlDevice device) =>
        from variant in device.HasCompute ? RunningSums(device) : []
        let stage = variant.Stage with { OutputIsOwn = variant.Stage.InputIsOwn }
        let encoded = SlidingEncoder.TryEncode(variant.Pass, stage, 64, 48)
        where encoded is not null
        select (variant.Pass, encoded.Variant);

    private static IEnumerable<ShaderVariant> LayerVariants() =>
        from name in (string[])["layer/convolve", "layer/gather"]
        from stage in (ShaderStage[])[ShaderStage.Fragment, ShaderStage.Compute]
        select new ShaderVariant(name, stage, "");

    private static IEnumerable<ShaderVariant> DisplayVariants() => [new("display/map_range", ShaderStage.Fragment, ""), new("display/map_tiles", ShaderStage.Fragment, "")];

    private static IEnumerable<string> Files() => ShaderFiles.All;

    private static string Text(string file) => ShaderFiles.TryRead(file)!;

    // Every constant takes every value it can have, in each stage; not every combination of all.
    private static IEnumerable<(PlannedPass Pass, PassStage Stage)> Variants(GlDevice device)
    {
        if (device.HasCompute) foreach (var variant in RunningSums(device)) yield return variant;
        foreach (bool compute in device.HasCompute ? (bool[])[false, true] : [false])
        {
            foreach (var format in Formats)
            {
                if (compute && !StorageFormat.Of(format).IsStorable(device.IsEmbedded)) continue;
                foreach (var pass in Passes()) yield return (pass, Stage(device, compute, format, 0));
                if (format.Channels != 4) continue;
                foreach (var pass in Passes()) yield return (pass, Stage(device, compute, format, 4, allColours: true));
            }
        }
    }

    // Running sums and recursions are for compute alone, and read the engine's own textures as images.
    private static IEnumerable<(PlannedPass Pass, PassStage Stage)> RunningSums(GlDevice device)
    {
        foreach (var border in Enum.GetValues<BorderMode>())
            foreach (bool alongColumns in (bool[])[false, true])
                foreach (var input in (PixelFormat[])[PixelFormat.R8, PixelFormat.Rg8, PixelFormat.Rgba8, PixelFormat.Rgba16, PixelFormat.R32F, PixelFormat.Rgba32F])
                    foreach (bool own in (bool[])[false, true])
                    {
                        var stage = Stage(device, true, PixelFormat.Rgba8, 0) with { Input = StorageFormat.Of(input), InputIsOwn = own };
                        yield return (new RunningSumPass(alongColumns, 3, 2, new Border(border), [0], 1) { Store = [new QuotientStep(6, 255)] }, stage);
                        var line = new Kernel(alongColumns ? 1 : 6, alongColumns ? 6 : 1, [1, 2, 3, 3, 2, 1], 12);
                        yield return (new RecursivePass(line, [new RecursiveTerm(0, 1 / 6.0, 0), new RecursiveTerm(1, -0.2, 0.1)], new Border(border), [0], 1) { Line = 64, Largest = 1 }, stage);
                    }
    }

    private static PassStage Stage(GlDevice device, bool compute, PixelFormat format, int first, bool allColours = false) =>
        new(device, compute, StorageFormat.Of(PixelFormat.Rgba8), StorageFormat.Of(format), format.Channels, first) { AllColours = allColours };

    private static PixelFormat[] Formats => [PixelFormat.R8, PixelFormat.Rg8, PixelFormat.Rgb8, PixelFormat.Rgba8, PixelFormat.Rgba16, PixelFormat.Rgba16F, PixelFormat.R32F, PixelFormat.Rgba32F];

    private static IEnumerable<PlannedPass> Passes()
    {
        KernelBank[] banks = [Small, KernelBank.PerChannel(Small, Small, Small, Small), KernelBank.Matrix(new Kernel?[4, 4] { { Small, null, Small, null }, { Small, null, Small, null }, { Small, null, Small, null }, { Small, null, Small, null } })];
        foreach (var border in Enum.GetValues<BorderMode>()) yield return Convolve([banks[0]], new Border(border));
        foreach (var bank in banks) yield return Convolve([bank], Border.Replicate);
        foreach (var bank in banks) yield return Convolve([Large(bank)], Border.Replicate);
        yield return Convolve([new Kernel(1, 5, [1, 1, 1, 1, 1])], Border.Reflect101);
        foreach (var reduction in (Reduction[])[Reduction.Sum, Reduction.Magnitude, Reduction.Maximum])
        {
            foreach (int count in (int[])[2, 4, 8])
                yield return new ConvolvePass([.. Enumerable.Repeat(banks[0], count)], Border.Replicate, [0], 1) { Reduction = reduction };
            yield return new CombinePass(2, reduction, [0, 1], 2);
        }
        foreach (var bank in banks) yield return new ConvolvePass([bank], Border.Of(3), [0, 1], 2) { InCodes = true, Store = [new QuotientStep(16, 255), new CopyAlphaStep(1)] };
        yield return new ConvolvePass([banks[0]], Border.Replicate, [0], 1) { InCodes = true, StoredMaximum = 65535 };
        foreach (var step in Steps()) yield return new PointwisePass(LoadSteps.None, [0, 1], 2) { Store = [step] };
        yield return new PointwisePass(LoadSteps.None, [0, 1], 2) { Store = [.. Steps()] };
        foreach (var load in (LoadSteps[])[LoadSteps.Unpremultiply, LoadSteps.Linearize, LoadSteps.Premultiply, LoadSteps.OpaqueAlpha, LoadSteps.Unpremultiply | LoadSteps.Linearize | LoadSteps.Premultiply])
            yield return new PointwisePass(load, [0], 1);
    }

    private static ConvolvePass Convolve(ImmutableArray<KernelBank> banks, Border border) => new(banks, border, [0], 1);

    private static KernelBank Large(KernelBank bank) => bank.Select(_ => new Kernel(97, 97, new double[97 * 97]));

    private static IEnumerable<StoreStep> Steps() =>
    [
        new BiasStep(0.5, false, false), new BiasStep(0.5, true, true), new PointwiseStep(PointwiseFilter.Absolute, false), new PointwiseStep(PointwiseFilter.Affine(2, 1), true),
        new PointwiseStep(PointwiseFilter.Clamp(0, 1), true), new PointwiseStep(PointwiseFilter.Threshold(0.5), true), new UnpremultiplyStep(0.001), new BlendStep(1, 0.5, true),
        new CopyAlphaStep(1), new OpaqueAlphaStep(), new PremultiplyStep(), new EncodeSrgbStep(),
    ];

    [GeneratedRegex(@"^(?:layout\([^)]*\)\s*)?(?:writeonly\s+)?(?<kind>uniform|out)\s+(?:highp\s+)?(?<type>\w+)\s+(?<name>\w+)\s*[;\[]", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:exp|exp2|log|log2|pow|sin|cos|tan)\s*\(")]
    private static partial Regex Imprecise();

    [GeneratedRegex(@"%")]
    private static partial Regex Remainder();
}
