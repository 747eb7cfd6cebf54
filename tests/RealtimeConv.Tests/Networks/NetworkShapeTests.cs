using System.Text.Json;
using RealtimeConv.Networks;

namespace RealtimeConv.Tests.Networks;

public class NetworkShapeTests
{
    private static readonly float[] One = [1];

    [Test]
    public void OutputShape_DilatedReachBeyondInt_IsRefusedNotWrappedAround()
    {
        // (K - 1) * dilation + 1 passes 2^31.
        var layer = new ConvolutionLayer(1, 1, 1, 65537, new float[65537], null, new ConvolutionOptions { DilationX = ConvolutionOptions.MaxStep });
        Assert.That(() => layer.OutputShape(new TensorShape(1, 1, 1, 100)), Throws.ArgumentException.With.Message.Contains("4294901761"));
    }

    [TestCase("stride", ConvolutionOptions.MaxStep, true)]
    [TestCase("stride", ConvolutionOptions.MaxStep + 1, false)]
    [TestCase("dilation", ConvolutionOptions.MaxStep, true)]
    [TestCase("dilation", ConvolutionOptions.MaxStep + 1, false)]
    [TestCase("padding", ConvolutionOptions.MaxStep, true)]
    [TestCase("padding", ConvolutionOptions.MaxStep + 1, false)]
    public void Options_AtTheLimitAndAbove(string what, int value, bool accepted)
    {
        var options = what switch
        {
            "stride" => new ConvolutionOptions { StrideY = value },
            "dilation" => new ConvolutionOptions { DilationX = value },
            _ => new ConvolutionOptions { Padding = new Padding(0, 0, 0, value) },
        };
        Assert.That(() => new ConvolutionLayer(1, 1, 1, 1, One, null, options), accepted ? Throws.Nothing : Throws.ArgumentException.With.Message.Contains("limit of 65535"));
    }

    [Test]
    public void OutputShape_TensorBeyondTheLimit_IsRefused()
    {
        var upsample = new UpsampleNode(UpsampleNode.MaxFactor, UpsampleNode.MaxFactor, false, 0);
        Assert.That(upsample.OutputShape([new TensorShape(1, 1, 64, 128)]).Count, Is.EqualTo(Tensor.MaxCount));
        Assert.That(() => upsample.OutputShape([new TensorShape(1, 1, 65, 128)]), Throws.ArgumentException.With.Message.Contains("limit of 536870912"));
        Assert.That(() => upsample.OutputShape([new TensorShape(1, 1, int.MaxValue, int.MaxValue)]), Throws.ArgumentException.With.Message.Contains("limit of 536870912"));
    }

    [Test]
    public void Count_OfAnyShape_Saturates() => Assert.That(new TensorShape(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue).Count, Is.EqualTo(long.MaxValue));

    [TestCase(65536)]
    [TestCase(0)]
    public void LayerList_BlockWhoseSquareOverflows_IsRefused(int block)
    {
        using var document = JsonDocument.Parse($$"""[{"op":"conv","c_out":4,"kernel_height":1,"kernel_width":1,"weights":"w"},{"op":"depth_to_space","r":{{block}}}]""");
        Assert.That(() => LayerListReader.Read(document.RootElement, 1, (_, count) => new float[count]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("layer 2"));
    }
}
