namespace RealtimeConv.Kernels;

/// <summary>A value inside an expression: a number, a kernel or a filter, with the column where it begins and its name for messages.</summary>
internal readonly record struct ExpressionOperand(int Column, string Name, double Number, CatalogValue? Value)
{
    public bool IsNumber => Value is null;

    public Kernel? Kernel => Value?.Kernel;

    public static ExpressionOperand Of(int column, double number) => new(column, $"{number:R}", number, null);

    public static ExpressionOperand Of(int column, Kernel kernel) => new(column, "the kernel", 0, new CatalogValue(kernel));
}
