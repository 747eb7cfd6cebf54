using RealtimeConv.Filters;

namespace RealtimeConv.Kernels;

/// <summary>Kernels and filters written as text: <c>sobel-x</c>, <c>gaussian(sigma=2, size=9)</c>, <c>0.5*identity + 0.5*emboss</c>.</summary>
/// <remarks>
/// <code>
/// sum     = product { ("+" | "-") product }
/// product = sign { ("*" | "/") sign }            between kernels * is convolution; / divides by a number
/// sign    = { "-" | "+" } ( number | name [ "(" arguments ")" ] | "(" sum ")" )
/// arguments = argument { "," argument }          argument = [ name "=" ] number [ "%" ]
/// </code>
/// A percentage is one of the frame's height. A hyphen belongs to a name as long as the catalogue knows the longer name: <c>identity-box</c> is a difference,
/// <c>sobel-x</c> a name. Safe on untrusted text: length, depth, names, weights and the work of products are limited.
/// </remarks>
public static class CatalogExpression
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxLength = 4096;

    /// <summary>How deep parentheses and signs may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many names one text may hold.</summary>
    public const int MaxNames = 64;

    /// <summary>The most multiplications that the convolutions of one text may need.</summary>
    public const long MaxWork = 1L << 31;

    /// <summary>The most weights that the kernels of one text may have together, those of sums, products and multiples on the way included.</summary>
    public const long MaxCells = 1L << 24;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="InvalidInputException">The text is no expression, names something unknown, or passes a limit; the message gives the column, counted from 1.</exception>
    public static CatalogValue Parse(string text, ExpressionContext context = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength) throw new InvalidInputException($"kernel expression: {text.Length} characters; the limit is {MaxLength}.");
        return new ExpressionParser(text, context).Parse();
    }

    /// <summary>Reads an expression as a filter; a kernel becomes a cross-correlation.</summary>
    /// <exception cref="InvalidInputException">As <see cref="Parse"/>.</exception>
    public static Filter ParseFilter(string text, ExpressionContext context = default) => Parse(text, context).Filter;
}
