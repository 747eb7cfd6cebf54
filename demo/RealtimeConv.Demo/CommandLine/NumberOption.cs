using System.CommandLine;
using System.CommandLine.Parsing;
using RealtimeConv.Filters;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>Options that take numbers, read as every setting of the program is: 0.5, -1e3, 1/255.</summary>
internal static class NumberOption
{
    /// <summary>An option that takes a finite number.</summary>
    /// <param name="name">As it is written, --name.</param>
    /// <param name="description">For help.</param>
    /// <param name="value">What holds where it is not given.</param>
    public static Option<double> Of(string name, string description, double value = 0) => new(name)
    {
        Description = description, DefaultValueFactory = _ => value, CustomParser = result => Read(name, result) ?? double.NaN,
    };

    /// <summary>An option that takes a finite number or is not given.</summary>
    public static Option<double?> Optional(string name, string description) => new(name) { Description = description, CustomParser = result => Read(name, result) };

    /// <summary>--budget: the error that is granted beyond the contract.</summary>
    public static Option<string> Budget() =>
        new("--budget") { HelpName = "E", Description = "Error granted beyond the contract, in units of full scale: 0.001, or 1/255 for one 8-bit step", DefaultValueFactory = _ => "0" };

    private static double? Read(string name, ArgumentResult result)
    {
        try
        {
            return SettingText.Number(name.TrimStart('-'), result.Tokens[0].Value);
        }
        catch (InvalidInputException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }
}
