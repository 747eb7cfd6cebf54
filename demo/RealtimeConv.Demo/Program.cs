using RealtimeConv.Demo.CommandLine;

using var interruption = new Interruption();
return await RtconvProgram.RunAsync(args, Console.Out, Console.Error, interruption.Token);
