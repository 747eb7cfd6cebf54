namespace RealtimeConv.Demo.Tests;

/// <summary>A cache of the tests' own: what the user's machine has measured shall not change what they see.</summary>
[SetUpFixture]
public sealed class CacheFolder
{
    private const string Variable = "XDG_CACHE_HOME";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"rtconv-demo-cache-{Guid.NewGuid():N}");
    private string? _before;

    [OneTimeSetUp]
    public void Use()
    {
        _before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, _folder);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        Environment.SetEnvironmentVariable(Variable, _before);
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }
}
