using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification.Validation;

public class ValidationSelectionTests
{
    private static IEnumerable<string> AllIds => KernelCatalog.Entries.Select(e => e.Id).Concat(ValidationSubject.Networks.Select(n => n.Id));

    [Test]
    public void Settings_Full_IsTheWholeProductOnce()
    {
        var selection = new ValidationSelection();
        var settings = selection.Settings().ToList();
        Assert.That(settings, Has.Count.EqualTo(selection.Count));
        Assert.That(settings, Has.Count.EqualTo((KernelCatalog.Entries.Length * 5 + ValidationSubject.Networks.Length) * 4 * 6), "no border changes a network");
        Assert.That(settings.Select(s => s.ToString()).Distinct().Count(), Is.EqualTo(settings.Count));
        Assert.That(settings.Select(s => s.InEveryForm), Has.All.True);
        Assert.That(settings.Select(s => s.Subject.Id).Distinct(), Is.EquivalentTo(AllIds));
    }

    [Test]
    public void Settings_Quick_TakesEveryFilterAndEveryValue()
    {
        var selection = new ValidationSelection { IsQuick = true };
        var settings = selection.Settings().ToList();
        Assert.That(settings, Has.Count.EqualTo(3 * (KernelCatalog.Entries.Length + ValidationSubject.Networks.Length)));
        foreach (var subject in settings.GroupBy(s => s.Subject.Id))
        {
            int step = subject.First().Subject.SizeStep;
            Assert.That(subject.Select(s => s.Border).Distinct().Count(), Is.EqualTo(subject.First().Subject.HasBorders ? 3 : 1), subject.Key);
            Assert.That(subject.Any(s => s.Source == PixelFormat.Rgba32F && (s.Width, s.Height) == (37 + step - 1, 19 + step - 1)), Is.True, "floats on the largest frame show most");
        }
        var everyForm = settings.Where(s => s.InEveryForm).ToList();
        Assert.That(everyForm.Select(s => s.Subject.Id), Is.Unique.And.EquivalentTo(AllIds));
        Assert.That(everyForm.Select(s => s.Border).Distinct().Count(), Is.EqualTo(5));
        Assert.That(everyForm.Select(s => (s.Source, s.Destination)).Distinct().Count(), Is.EqualTo(4));
        Assert.That(everyForm.Where(s => s.Subject.SizeStep == 1).Select(s => (s.Width, s.Height)).Distinct().Count(), Is.EqualTo(6));
        Assert.That(settings.Select(s => s.Width % s.Subject.SizeStep + s.Height % s.Subject.SizeStep), Has.All.Zero);
        settings.RemoveAll(s => s.Subject.SizeStep > 1);
        Assert.That(settings.Select(s => (s.Border, s.Source, s.Destination)).Distinct().Count(), Is.EqualTo(5 * 4));
        Assert.That(settings.Select(s => (s.Border, s.Width, s.Height)).Distinct().Count(), Is.EqualTo(5 * 6));
        Assert.That(settings.Select(s => (s.Source, s.Destination, s.Width, s.Height)).Distinct().Count(), Is.EqualTo(4 * 6));
        Assert.That(settings.Select(s => (s.Border, s.Operation)).Distinct().Count(), Is.EqualTo(5 * 2));
    }

    [Test]
    public void Settings_Order_DependsOnTheSeedAlone()
    {
        string[] Order(int seed) => [.. new ValidationSelection { Seed = seed }.Settings().Select(s => s.ToString())];
        Assert.That(Order(3), Is.EqualTo(Order(3)));
        Assert.That(Order(3), Is.Not.EqualTo(Order(4)).And.EquivalentTo(Order(4)));
        Assert.That(Order(3).Take(200).Select(s => s.Split(' ')[0]).Distinct().Count(), Is.GreaterThan(60), "an early end leaves a fair sample");
    }

    [Test]
    public void Settings_OfOneValueEach_IsThatOne([Values] bool quick)
    {
        var one = new ValidationSelection
        {
            Subjects = [ValidationSubject.Catalogue[0]], Borders = [ValidationSelection.AllBorders[3]], Formats = [ValidationSelection.AllFormats[1]], Sizes = [(5, 4)], IsQuick = quick,
        };
        Assert.That(one.Settings().Single().ToString(), Is.EqualTo($"{ValidationSubject.Catalogue[0].Id} correlate wrap rgba8 to rgba32f 5x4").Or.EqualTo($"{ValidationSubject.Catalogue[0].Id} convolve wrap rgba8 to rgba32f 5x4"));
    }
}
