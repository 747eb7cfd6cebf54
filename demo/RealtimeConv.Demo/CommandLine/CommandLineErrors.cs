using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>What is wrong with a command line, in one sentence.</summary>
internal static partial class CommandLineErrors
{
    /// <summary>The first error of a parsed command line, or null. Asking for help is never an error.</summary>
    public static string? First(ParseResult result)
    {
        if (result.Errors.Count == 0 || result.Action is System.CommandLine.Help.HelpAction) return null;
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Count > 0) return Unknown(command, result.UnmatchedTokens[0]);
        return $"{Plain(result.Errors[0].Message.TrimEnd('.'))}; '{PathOf(result.CommandResult)} --help' lists what there is";
    }

    // The parser names a type of the language where a user thinks of a number.
    private static string Plain(string message)
    {
        var match = NotParsed().Match(message);
        if (!match.Success) return message;
        string kind = match.Groups[3].Value switch { "Int32" or "Int64" => "a whole number", "Double" or "Single" => "a number", _ => "understood" };
        return $"{match.Groups[2].Value} '{match.Groups[1].Value}' is not {kind}";
    }

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type 'System\.(\w+)'$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NotParsed();

    private static string Unknown(Command command, string token)
    {
        string help = command is RootCommand ? "rtconv --help" : $"rtconv {command.Name} --help";
        if (token.StartsWith('-') && token.Length > 1)
        {
            string name = token.Split('=')[0];
            return $"unknown option '{name}'{NearestNames.Hint(name, command.Options.Select(o => o.Name))}; '{help}' lists the options";
        }
        if (command.Subcommands.Count == 0) return $"unexpected argument '{token}'; '{help}' shows the usage";
        string[] known = [.. command.Subcommands.Select(c => c.Name)];
        return $"unknown command '{token}'{NearestNames.Hint(token, known)}; '{help}' lists {string.Join(", ", known)}";
    }

    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "rtconv";
}
