using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

public class KernelJsonTests
{
    [TestCase("{\"width\":3,\"height\":2,\"weights\":[1,2,3,4,5,6]}")]
    [TestCase("{\"weights\":[[1,2,3],[4,5,6]]}")]
    [TestCase("\uFEFF{\r\n \"weights\":[[1,2,3],[4,5,6]],\r\n \"width\":3, \"height\":2, \"anchor\":[1,1], \"divisor\":1 }\r\n")]
    [TestCase("{\"weights\":[[1,2,3],[4,5,6]],\"anchor\":\"1,1\",\"name\":\"mine\",\"description\":{\"any\":[1]}}")]
    [TestCase("[{\"weights\":[[1,2,3],[4,5,6]]}]")]
    public void Read_RowsOrOneList_GiveTheKernel(string text) => Assert.That(KernelJson.Read(text).Kernels.Single(), Is.EqualTo(new Kernel(3, 2, [1, 2, 3, 4, 5, 6])));

    [Test]
    public void Read_EveryKey_IsTaken()
    {
        var document = KernelJson.Read("{\"weights\":[[1,2],[3,4]],\"anchor\":[0,1],\"divisor\":-2.5,\"bias\":0.5,\"operation\":\"convolve\"}");
        Assert.That(document.Kernels.Single(), Is.EqualTo(new Kernel(2, 2, [1, 2, 3, 4], -2.5, 0, 1)));
        Assert.That((document.Bias, document.Operation, document.IsAnchorGiven), Is.EqualTo(((ChannelValues?)0.5, (Operation?)Operation.Convolution, true)));
    }

    [Test]
    public void Read_OnlyWeights_LeavesTheRestToTheCaller()
    {
        var document = KernelJson.Read("{\"weights\":[[1]]}");
        Assert.That((document.Bias, document.Operation, document.Border, document.IsAnchorGiven), Is.EqualTo(((ChannelValues?)null, (Operation?)null, (Border?)null, false)));
    }

    [Test]
    public void Read_List_IsOneKernelPerChannel()
    {
        var document = KernelJson.Read("[{\"weights\":[[1]],\"bias\":0.5},{\"weights\":[[2]]},{\"weights\":[[3]]}]");
        Assert.That((document.Arrangement, document.Kernels.Length), Is.EqualTo((KernelArrangement.PerChannel, 3)));
        Assert.That(document.Bias, Is.EqualTo(ChannelValues.PerChannel(0.5, 0, 0)));
    }

    [TestCase("{\"name\":1,\"\\ud800\":1}", "line 1, column 11: the text holds characters that are none.")]
    [TestCase("", "line 1, column 1: the text is empty.")]
    [TestCase("5", "line 1, column 1: an object { ... } with weights is expected.")]
    [TestCase("{}", "line 1, column 1: weights are missing.")]
    [TestCase("[]", "line 1, column 1: the list has no kernel.")]
    [TestCase("{\"weights\":[[1,2],\n[3]]}", "line 2, column 1: row 2 has 1 weights, the first has 2.")]
    [TestCase("{\"weights\":[1,2,3]}", "line 1, column 12: weights in one list need width and height; or give them as rows.")]
    [TestCase("{\"width\":2,\"height\":2,\"weights\":[1,2,3]}", "line 1, column 33: a 2x2 kernel has 4 weights; 3 are given.")]
    [TestCase("{\"width\":2,\"weights\":[[1,2,3]]}", "line 1, column 22: the weights are 3x1, width and height say 2x1.")]
    [TestCase("{\"weights\":[[]]}", "line 1, column 1: a kernel of 0x1 has no weights.")]
    [TestCase("{\"weights\":[[1],2]}", "line 1, column 17: a number stands between rows.")]
    [TestCase("{\"weights\":[1,[2]]}", "line 1, column 15: a row stands between numbers.")]
    [TestCase("{\"weights\":[[1,\"2\"]]}", "line 1, column 16: a weight must be a finite number.")]
    [TestCase("{\"weights\":[[1e999]]}", "line 1, column 14: a weight must be a finite number.")]
    [TestCase("{\"weights\":[[1]],\"divisor\":0}", "line 1, column 28: the divisor is 0.")]
    [TestCase("{\"weights\":[[1]],\"anchor\":[1,0]}", "line 1, column 1: the anchor (1, 0) lies outside the 1x1 kernel.")]
    [TestCase("{\"weights\":[[1]],\"anchor\":[1]}", "line 1, column 27: the anchor is a list of two whole numbers, [column, row].")]
    [TestCase("{\"weights\":[[1]],\"operation\":\"blur\"}", "line 1, column 30: the operation is \"correlate\" or \"convolve\".")]
    [TestCase("{\"weights\":[[1]],\"width\":1.5}", "line 1, column 26: width must be a whole number.")]
    [TestCase("{\"wieghts\":[[1]]}", "line 1, column 2: 'wieghts' is no key of a kernel; they are width, height, weights, anchor, divisor, bias, operation, name, description.")]
    [TestCase("{\"weights\":[[1]],\"weights\":[[1]]}", "line 1, column 18: weights is given twice.")]
    [TestCase("[{\"weights\":[[1]],\"operation\":\"convolve\"},{\"weights\":[[1]]}]", "line 1, column 1: the kernels of a list must share one operation.")]
    public void Read_BadText_SaysWhatAndWhere(string text, string message) =>
        Assert.That(() => KernelJson.Read(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo($"JSON kernel, {message}"));

    [TestCase("{\"weights\":[[1]]", 1)]
    [TestCase("{\"weights\":[[NaN]]}", 1)]
    [TestCase("{\n\"weights\":[[1]]}\nx", 3)]
    [TestCase("{\"weights\":[[01]]}", 1)]
    [TestCase("[[[[[[[[[[[[1]]]]]]]]]]]]", 1)]
    [TestCase("{\"weights\":[[1]]}{}", 1)]
    public void Read_NoJson_SaysWhere(string text, int line)
    {
        var error = Assert.Throws<InvalidInputException>(() => KernelJson.Read(text))!;
        Assert.That(error.Message, Does.StartWith($"JSON kernel, line {line}, column ").And.Not.Contain("\n").And.Not.Contain("LineNumber"));
    }

    [Test]
    public void Write_ThenRead_GivesTheSameDocument()
    {
        var kernel = new Kernel(3, 2, [1, -2.5, 3, 4, 5, 1e-300], 16, 0, 1);
        var document = new KernelDocument(kernel) { Operation = Operation.Convolution, Bias = 0.1 };
        var written = KernelJson.Write(document);
        var read = KernelJson.Read(written.Text);
        Assert.That((read.Kernels.Single(), read.Operation, read.Bias), Is.EqualTo((kernel, document.Operation, document.Bias)));
        Assert.That(written.Warnings, Is.Empty);
    }

    [Test]
    public void Write_PerChannel_ReadsBack()
    {
        var document = new KernelDocument(KernelArrangement.PerChannel, [Kernel.Identity, Kernel.Row([1, 2])]) { Bias = ChannelValues.PerChannel(0, 0.5) };
        var read = KernelJson.Read(KernelJson.Write(document).Text);
        Assert.That(read.Kernels, Is.EqualTo(document.Kernels).AsCollection);
        Assert.That(read.Bias, Is.EqualTo(document.Bias));
    }

    [Test]
    public void Write_WhatJsonCannotSay_IsWarnedAboutOrRefused()
    {
        var document = new KernelDocument(Kernel.Identity) { Border = Border.Wrap, Alpha = AlphaPolicy.Straight, Light = LightMode.Linear };
        Assert.That(KernelJson.Write(document).Warnings, Has.One.Contains("wrap").And.One.Contains("Straight").And.One.Contains("linear"));
        Assert.That(() => KernelJson.Write(new KernelDocument(KernelArrangement.Sequence, [Kernel.Identity, Kernel.Identity])), Throws.TypeOf<InvalidInputException>());
    }
}
