using System.CommandLine;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.CommandLine;

/// <summary>Numbers on the command line are read alike, whichever option they belong to.</summary>
public sealed class NumberOptionTests
{
    [Test]
    public void EveryOptionOfNumbers_TakesFractionsAndRefusesTextInOneWay()
    {
        var options = Commands(RtconvCommands.Create()).SelectMany(c => c.Options, (c, o) => (Command: c, Option: o)).Where(p => p.Option is Option<double> or Option<double?>).ToList();
        Assert.That(options, Has.Count.GreaterThan(5));
        foreach (var (command, option) in options)
        {
            string where = $"{command.Name} {option.Name}";
            var alone = new Command("test") { option };
            var read = alone.Parse([option.Name, "1/255"]);
            Assert.That(read.Errors, Is.Empty, where);
            Assert.That(option is Option<double> plain ? read.GetValue(plain) : read.GetValue((Option<double?>)option), Is.EqualTo(1 / 255.0), where);
            Assert.That(alone.Parse([option.Name, "much"]).Errors.Select(e => e.Message), Is.EqualTo(new[] { $"{option.Name[2..]} 'much' is not a finite number such as 0.5, -2 or 1/9" }), where);
        }
    }

    [TestCase("plan")]
    [TestCase("tune")]
    [TestCase("bench")]
    public void Budget_OfEveryCommand_IsReadAsApplyReadsIt(string command)
    {
        foreach (var (value, says) in ((string, string)[])[("-1/255", "budget is -1/255; it must be at least 0"), ("some", "budget 'some' is not a finite number such as 0.5, -2 or 1/9")])
        {
            var (code, _, error) = TestFiles.Run(command == "bench" ? [command, "--budget", value] : [command, "sobel", "--budget", value]);
            Assert.That((code, error.Trim()), Is.EqualTo((ExitCode.BadInput, $"rtconv: {says}")));
        }
    }

    [Test]
    public void Budget_OfPlan_TakesAFractionAndGrantsIt()
    {
        var (code, output, error) = TestFiles.Run("plan", "gaussian(sigma=4)", "--backend", "cpu", "--budget", "1/255", "--explain");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(output, Does.Contain("recursive"));
    }

    private static IEnumerable<Command> Commands(Command root) => root.Subcommands.SelectMany(Commands).Prepend(root);
}
