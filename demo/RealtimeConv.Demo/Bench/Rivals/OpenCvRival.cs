using System.Globalization;
using System.Text.Json.Nodes;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Bench.Rivals;

/// <summary>OpenCV through Python, in a process of its own that runs in lockstep with ours.</summary>
internal sealed class OpenCvRival : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    private readonly RivalProcess _process;
    private int _tasks;

    private OpenCvRival(RivalProcess process, string version)
    {
        _process = process;
        Version = version;
    }

    /// <summary>OpenCV's version.</summary>
    public string Version { get; }

    /// <summary>Starts it.</summary>
    /// <exception cref="CapabilityMissingException">No Python with OpenCV is found; the message says what to install.</exception>
    public static OpenCvRival Start() => Start(Interpreters);

    internal static OpenCvRival Start(IReadOnlyList<string> interpreters)
    {
        string reason = "";
        foreach (string interpreter in interpreters)
        {
            try
            {
                var process = new RivalProcess(interpreter, ["-u", "-c", Script()], Patience);
                string answer = process.Read();
                if (answer.StartsWith("ready ", StringComparison.Ordinal)) return new OpenCvRival(process, answer["ready ".Length..]);
                process.Dispose();
                reason = $"{interpreter}: {answer.Replace("no ", "", StringComparison.Ordinal)}";
            }
            catch (RealtimeConvException e)
            {
                reason = e.Message;
            }
        }
        throw new CapabilityMissingException($"no Python with OpenCV ({reason}); on Debian or Ubuntu install python3-opencv");
    }

    /// <summary>Every function of OpenCV that does what a kernel asks.</summary>
    public IEnumerable<Contestant> Contestants(BenchCase what, BenchKernel kernel, int threads)
    {
        if (kernel.Single is not { } single) yield break;
        yield return New(what, threads, "filter2D", task => task["kernel"] = Rows(single));
        if (single.Width == 1 || single.Height == 1 || Separability.Factor(single) is not { } factors) yield break;
        yield return New(what, threads, "sepFilter2D", task =>
        {
            task["row"] = Numbers(factors.Row);
            task["column"] = Numbers(factors.Column);
        });
        if (kernel.Family is "gaussian" or "box")
            yield return New(what, threads, kernel.Family == "box" ? "boxFilter" : "GaussianBlur", task =>
            {
                task["columns"] = single.Width;
                task["rows"] = single.Height;
                task["sigma"] = Deviation(factors.Row);
            });
    }

    /// <summary>A convolution layer by the dnn module: as many channels out as in, square kernels, zeros around the maps.</summary>
    public Contestant Layer(BenchCase what, int channels, int side, int threads) => New(what, threads, "dnn", task =>
    {
        task["channels"] = channels;
        task["side"] = side;
    });

    /// <inheritdoc/>
    public void Dispose() => _process.Dispose();

    private Task New(BenchCase what, int threads, string operation, Action<JsonObject> complete)
    {
        var task = new JsonObject
        {
            ["id"] = _tasks, ["op"] = operation, ["format"] = what.Format, ["width"] = what.Width, ["height"] = what.Height,
            ["border"] = what.Border.ToString(), ["threads"] = threads,
        };
        complete(task);
        return new Task(this, _tasks++, task.ToJsonString(), new Subject(RivalNames.OpenCv, operation)
        {
            Machine = ($"CPU, {threads} thread{(threads == 1 ? "" : "s")}", $"OpenCV {Version}"),
        });
    }

    private static JsonArray Rows(Kernel kernel) =>
        new([.. Enumerable.Range(0, kernel.Height).Select(j => (JsonNode)new JsonArray([.. Enumerable.Range(0, kernel.Width).Select(i => JsonValue.Create(kernel[i, j]))]))]);

    private static JsonArray Numbers(Kernel line) => new([.. line.Coefficients.Select(c => JsonValue.Create(c / line.Divisor))]);

    // The width of the bell that the weights sample.
    private static double Deviation(Kernel row)
    {
        double mean = 0, square = 0, sum = row.Coefficients.Sum();
        for (int i = 0; i < row.Width; i++) mean += i * row.Coefficients[i] / sum;
        for (int i = 0; i < row.Width; i++) square += (i - mean) * (i - mean) * row.Coefficients[i] / sum;
        return Math.Sqrt(square);
    }

    private static string Script()
    {
        using var stream = typeof(OpenCvRival).Assembly.GetManifestResourceStream("bench/opencv_rival.py")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed class Task(OpenCvRival owner, int id, string preparation, Subject subject) : Contestant(subject)
    {
        private bool _isPrepared;

        public override BenchTime Sample(int repeats)
        {
            if (!_isPrepared) Ask(preparation);
            _isPrepared = true;
            string[] numbers = Ask($"{{\"id\": {id}, \"repeats\": {repeats}}}").Split(' ');
            return new BenchTime(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
        }

        public override void Dispose()
        {
            try
            {
                if (_isPrepared) Ask($"{{\"id\": {id}}}");
            }
            catch (RealtimeConvException)
            {
                // It has ended, and its frames with it.
            }
            base.Dispose();
        }

        private string Ask(string line)
        {
            string answer = owner._process.Ask(line);
            return answer.StartsWith("no ", StringComparison.Ordinal) ? throw new RealtimeConvException(answer["no ".Length..]) : answer;
        }
    }
}
