using System.Globalization;
using System.Text.RegularExpressions;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

/// <summary>Laws that every entry must keep at its defaults and at both ends of every parameter.</summary>
public partial class CatalogEntryTests
{
    private static IEnumerable<CatalogEntry> Entries => KernelCatalog.Entries;

    private static IEnumerable<CatalogEntry> WithStatedSum => Entries.Where(e => !e.IsFilter && StatedSum().IsMatch(e.Description));

    private static IEnumerable<CatalogEntry> WithStatedGain => Entries.Where(e => e.Id.EndsWith("-x", StringComparison.Ordinal) && StatedGain().IsMatch(e.Description));

    [TestCaseSource(nameof(Entries))]
    public void Description_EveryEntry_IsASentence(CatalogEntry entry)
    {
        Assert.That(entry.Name, Is.Not.Empty);
        Assert.That(entry.Description, Does.EndWith(".").And.Length.GreaterThan(20));
        Assert.That(entry.Parameters.Select(p => p.Name), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));
    }

    [TestCaseSource(nameof(Entries))]
    public void Parameters_EveryEntry_AcceptDefaultAndCoercedEnds(CatalogEntry entry)
    {
        foreach (var p in entry.Parameters)
        {
            Assert.That(p.Accepts(p.Default), $"default of {p.Name}");
            foreach (double value in new[] { p.Minimum, p.Maximum, p.Minimum - 1, p.Maximum + 1, p.Default + p.Step / 3, double.NaN })
                Assert.That(p.Accepts(p.Coerce(value)), $"{p.Name} coerced from {value}");
            Assert.That(p.Accepts(p.Minimum - 1) || p.Accepts(p.Maximum + 1) || p.Accepts(double.NaN), Is.False);
        }
    }

    [TestCaseSource(nameof(Entries))]
    public void Create_EndsOfEveryParameter_GivesFiniteWeights(CatalogEntry entry)
    {
        foreach (var (label, arguments) in Settings(entry))
        {
            var value = entry.Create(arguments);
            Assert.That(value.IsFilter, Is.EqualTo(entry.IsFilter), label);
            var kernels = value.Filter.Convolutions().SelectMany(c => c.Kernels.Kernels);
            Assert.That(kernels.All(k => k.ToFloat32().All(float.IsFinite)), label);
        }
    }

    [TestCaseSource(nameof(Entries))]
    public void Create_Size_IsTheSizeOfTheKernel(CatalogEntry entry)
    {
        if (entry.IsFilter || entry.Parameters.All(p => p.Name != "size")) return;
        var size = entry.Parameter("size");
        double wanted = size.Coerce(size.IsOdd ? 9 : 6);
        var kernel = entry.Create(new Dictionary<string, double> { ["size"] = wanted }).Kernel!;
        Assert.That(Math.Max(kernel.Width, kernel.Height), Is.EqualTo(wanted));
        Assert.That((kernel.AnchorX, kernel.AnchorY), Is.EqualTo((kernel.Width / 2, kernel.Height / 2)));
    }

    [TestCaseSource(nameof(WithStatedSum))]
    public void Sum_EveryKernel_IsWhatItsDescriptionStates(CatalogEntry entry)
    {
        double stated = double.Parse(StatedSum().Match(entry.Description).Groups[1].Value, CultureInfo.InvariantCulture);
        bool onlyAtDefault = entry.Description.Contains("as smoother", StringComparison.Ordinal);
        foreach (var (label, arguments) in onlyAtDefault ? [("default", [])] : Settings(entry))
        {
            var kernel = entry.Create(arguments).Kernel!;
            // Each weight is rounded a few times, and the sum once per weight.
            double bound = kernel.IsInteger ? 0 : (kernel.Coefficients.Length + 8) * Math.ScaleB(1, -53) * (kernel.AbsoluteSum + 1);
            Assert.That(kernel.Sum, Is.EqualTo(stated).Within(bound), label);
        }
    }

    [TestCaseSource(nameof(WithStatedGain))]
    public void Gain_DerivativeInX_IsWhatItsDescriptionStates(CatalogEntry entry)
    {
        var stated = StatedGain().Match(entry.Description);
        var kernel = entry.Create().Kernel!;
        double rounding = kernel.IsInteger ? 0 : kernel.Coefficients.Length * Math.ScaleB(1, -52) * kernel.AbsoluteSum * kernel.Width;
        // "About" is said of published tables whose gain differs from 1 by a hundredth.
        double bound = stated.Groups[1].Success ? 0.01 : rounding;
        Assert.That(Response(kernel, (x, _) => x), Is.EqualTo(double.Parse(stated.Groups[2].Value, CultureInfo.InvariantCulture)).Within(bound));
        Assert.That(Response(kernel, (_, y) => y), Is.EqualTo(0).Within(rounding));
        var transposed = KernelCatalog.Get($"{entry.Id[..^1]}y").Create().Kernel!;
        Assert.That(transposed, Is.EqualTo(kernel.Transposed()));
    }

    [TestCase("laplacian4", 2)]
    [TestCase("laplacian-cv3", 8)]
    [TestCase("laplacian-cv5", 128)]
    [TestCase("laplacian-9pt", 2)]
    [TestCase("sobel-xx", 8)]
    [TestCase("second-diff-x", 2)]
    [TestCase("laplacian-diff", 0)]
    public void Create_SecondDerivatives_AnswerSquares(string id, double expected) =>
        Assert.That(Response(KernelCatalog.Get(id).Create().Kernel!, (x, _) => x * x), Is.EqualTo(expected).Within(Math.ScaleB(1, -48)));

    private static double Response(Kernel kernel, Func<double, double, double> picture)
    {
        double sum = 0;
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
                sum += kernel.Coefficients[j * kernel.Width + i] * picture(i - kernel.AnchorX, j - kernel.AnchorY);
        return sum / kernel.Divisor;
    }

    private static IEnumerable<(string Label, Dictionary<string, double> Arguments)> Settings(CatalogEntry entry)
    {
        yield return ("default", []);
        yield return ("all at their smallest", entry.Parameters.ToDictionary(p => p.Name, p => p.Coerce(p.Minimum)));
        foreach (var p in entry.Parameters)
            foreach (double end in new[] { p.Coerce(p.Minimum), p.Coerce(Math.Min(p.Maximum, Affordable(p))) })
                yield return ($"{p.Name}={end:R}", new Dictionary<string, double> { [p.Name] = end });
    }

    // Kernels of millions of weights say nothing that smaller ones do not.
    private static double Affordable(CatalogParameter parameter) => parameter.Unit == ParameterUnit.Pixels ? 40 : double.PositiveInfinity;

    [GeneratedRegex(@"\bSum (-?\d+)\b(?! \+| -)")]
    private static partial Regex StatedSum();

    [GeneratedRegex(@"\bGain (about )?(\d+)")]
    private static partial Regex StatedGain();
}
