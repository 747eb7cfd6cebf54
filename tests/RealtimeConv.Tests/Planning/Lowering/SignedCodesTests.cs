using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Tests.Planning.Lowering;

public class SignedCodesTests
{
    [TestCase(-0.5, 0.5, 0.5)]
    [TestCase(-0.3, 0.69, 1)]
    [TestCase(-1, 1, 0.25)]
    [TestCase(-0.01, 0.02, 32)]
    [TestCase(0, 3, 0.25)]
    [TestCase(-1, 0, 0.5)]
    public void For_AnInterval_FitsItIntoTheCodesByAPowerOfTwo(double low, double high, double scale)
    {
        var codes = SignedCodes.For(new Interval(low, high))!.Value;
        Assert.That(codes.Scale, Is.EqualTo(scale));
        Assert.That(codes.Scale * low + codes.Zero, Is.InRange(0, 1));
        Assert.That(codes.Scale * high + codes.Zero, Is.InRange(0, 1));
        Assert.That(codes.Zero * 65535 % 1, Is.Zero, "what was zero is a code");
    }

    [Test]
    public void For_WhatNeedsNoOtherZeroOrHasNoEnd_IsNull([Values(0, double.NegativeInfinity)] double low) =>
        Assert.That(SignedCodes.For(new Interval(low, 1)), Is.Null);

    [Test]
    public void For_AnIntervalFarFromZero_IsNull() => Assert.That(SignedCodes.For(new Interval(5, 6)), Is.Null, "zero itself would be no code");

    [Test]
    public void Stored_Border_IsWhatSamplesOfItsConstantBecome()
    {
        var codes = new SignedCodes(0.25, 0.5);
        Assert.That(codes.Stored(Border.Of(ChannelValues.PerChannel(1, -2))), Is.EqualTo(Border.Of(ChannelValues.PerChannel(0.75, 0))));
        Assert.That(codes.Stored(Border.Of(0)), Is.EqualTo(Border.Of(0.5)));
        Assert.That(codes.Stored(Border.Wrap), Is.EqualTo(Border.Wrap));
    }
}
