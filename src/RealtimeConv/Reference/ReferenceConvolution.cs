using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Reference;

/// <summary>out(x, y) = sum over j, i of window[i, j] * E(x + i - anchorX, y + j - anchorY), where E is the picture extended by the border rule.</summary>
internal sealed class ReferenceConvolution
{
    private readonly ConvolveFilter _filter;
    private readonly Picture _input;
    private readonly double[] _outside;
    private readonly Dictionary<Kernel, Window> _windows = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares the windows.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="input">The picture, in the filter's space.</param>
    /// <param name="outside">The border constant of each channel, in the same space; read under <see cref="BorderMode.Constant"/> only.</param>
    public ReferenceConvolution(ConvolveFilter filter, Picture input, double[] outside)
    {
        (_filter, _input, _outside) = (filter, input, outside);
        foreach (var kernel in filter.Kernels.Kernels) _windows[kernel] = new Window(kernel, filter.Operation);
    }

    public void Evaluate(int x, int y, Span<double> result)
    {
        var bank = _filter.Kernels;
        if (bank.IsUniform)
        {
            AddProducts(_windows[bank[0, 0]!], x, y, 0, result);
            return;
        }
        for (int o = 0; o < result.Length; o++)
        {
            int first = bank.IsDepthwise ? o : 0, last = bank.IsDepthwise ? o : _input.Channels - 1;
            for (int i = first; i <= last; i++)
                if (bank[o, i] is { } kernel) AddProducts(_windows[kernel], x, y, i, result.Slice(o, 1));
        }
    }

    // Adds the sliding product of consecutive channels, each alone.
    private void AddProducts(Window window, int x, int y, int firstChannel, Span<double> sums)
    {
        for (int j = 0; j < window.Height; j++)
        {
            int row = BorderIndex.Map(_filter.Border.Mode, y + j - window.AnchorY, _input.Height);
            for (int i = 0; i < window.Width; i++)
            {
                int column = BorderIndex.Map(_filter.Border.Mode, x + i - window.AnchorX, _input.Width);
                var pixel = row == BorderIndex.Outside || column == BorderIndex.Outside ? _outside : _input[column, row];
                double weight = window[i, j];
                for (int c = 0; c < sums.Length; c++) sums[c] += weight * pixel[firstChannel + c];
            }
        }
    }
}
