using System.Reflection;

namespace RealtimeConv.Native.Tests.Support;

/// <summary>The native library, compiled once for all tests, and C programs compiled against it.</summary>
internal static class PublishedLibrary
{
    private static readonly Lazy<string> Published = new(Publish);

    public static string Root { get; } =
        typeof(PublishedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of rtconv.so.</summary>
    public static string Folder => Published.Value;

    /// <summary>rtconv.so.</summary>
    public static string File => Path.Combine(Folder, "rtconv.so");

    public static string Header => Path.Combine(Root, "src/RealtimeConv.Native/include/rtconv.h");

    public static string HostFolder => Path.Combine(Root, "demo/hosts/c");

    /// <summary>Compiles a program from files of this project's folder C, and others by their full paths.</summary>
    /// <param name="name">The program, and its first file without .c.</param>
    /// <param name="linked">Whether it is linked with the library; otherwise it loads it.</param>
    /// <param name="others">Further files.</param>
    public static string Compile(string name, bool linked, params string[] others)
    {
        string program = Path.Combine(Folder, name);
        List<string> arguments =
        [
            "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-I", Path.GetDirectoryName(Header)!, "-I", HostFolder,
            Path.Combine(Root, "tests/RealtimeConv.Native.Tests/C", name + ".c"), .. others, "-o", program,
        ];
        if (linked) arguments.AddRange([File, $"-Wl,-rpath,{Folder}"]);
        arguments.AddRange(["-ldl", "-lm", "-lpthread"]);
        Command.Demand("gcc", [.. arguments]);
        return program;
    }

    private static string Publish()
    {
        string folder = Path.Combine(Root, "artifacts/native-tests");
        Command.Demand("bash", [Path.Combine(Root, "src/RealtimeConv.Native/publish.sh"), folder], seconds: 840);
        return folder;
    }
}
