// Micro-benchmarks of the parts; never run as tests. In this folder:
//   dotnet run -c Release -- --list flat
//   dotnet run -c Release -- --filter '*Planner*'
//   dotnet run -c Release -- --filter '*' --dry          (each once, to see that all start)
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

const string Dry = "--dry";

// In this process: no project is generated and restored, so that it runs without a package registry.
var job = (args.Contains(Dry) ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(a => a != Dry)], DefaultConfig.Instance.AddJob(job));
