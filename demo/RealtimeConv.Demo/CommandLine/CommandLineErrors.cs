using System.CommandLine;
using System.CommandLine.Parsing;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>What is wrong with a command line, in one sentence.</summary>
internal static class CommandLineErrors
{
    /// <summary>The first error of a parsed command line, or null. Asking for help is never an error.</summary>
    public static string? First(ParseResult result)
    {
        if (result.Errors.Count == 0 || result.Action is System.CommandLine.Help.HelpAction) return null;
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Count > 0) return Unknown(command, result.UnmatchedTokens[0]);
        return $"{result.Errors[0].Message.TrimEnd('.')}; '{PathOf(result.CommandResult)} --help' lists what there is";
    }

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
