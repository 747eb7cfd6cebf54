using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>The reader behind <see cref="KernelJson"/>: token by token, so that every error has its place.</summary>
internal static class KernelJsonReader
{
    public const int MaxKernels = 1024;
    public const int MaxDepth = 8;

    private static readonly string[] Keys = ["width", "height", "weights", "anchor", "divisor", "bias", "operation", "name", "description"];

    public static KernelDocument Read(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))) throw Error(bytes, bytes.Length, "the text is empty");
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
        try
        {
            Next(bytes, ref reader);
            bool many = reader.TokenType == JsonTokenType.StartArray;
            var parts = new List<KernelJsonObject>();
            if (!many) parts.Add(Object(bytes, ref reader));
            else while (Next(bytes, ref reader) != JsonTokenType.EndArray)
            {
                if (parts.Count == MaxKernels) throw Error(bytes, reader.TokenStartIndex, $"more than {MaxKernels} kernels");
                parts.Add(Object(bytes, ref reader));
            }
            if (reader.Read()) throw Error(bytes, reader.TokenStartIndex, "something follows the kernel");
            return Document(bytes, parts, many);
        }
        catch (JsonException e)
        {
            throw new InvalidInputException($"JSON kernel, line {(e.LineNumber ?? 0) + 1}, column {(e.BytePositionInLine ?? 0) + 1}: {Cause(e)}.", e);
        }
        catch (InvalidOperationException)
        {
            // What the runtime says of an escaped half of a surrogate pair, and of bytes that are no UTF-8.
            throw Error(bytes, reader.TokenStartIndex, "the text holds characters that are none");
        }
    }

    // The sentence without the path and position that JsonException appends to it.
    private static string Cause(JsonException e)
    {
        int position = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position > 0 ? e.Message[..position] : e.Message).TrimEnd('.').ReplaceLineEndings(" ");
    }

    private static KernelDocument Document(byte[] bytes, List<KernelJsonObject> parts, bool many)
    {
        if (parts.Count == 0) throw Error(bytes, 0, "the list has no kernel");
        if (parts.Select(p => p.Operation).Distinct().Count() > 1) throw Error(bytes, 0, "the kernels of a list must share one operation");
        if (many && parts.Find(p => p.Frames > 0) is { } frames) throw Error(bytes, frames.WeightsAt, "a kernel over frames is the same for all channels; give it alone");
        ImmutableArray<Kernel> kernels = [.. parts.SelectMany(p => p.ToKernels((at, message) => Error(bytes, at, message)))];
        bool anyBias = parts.Exists(p => p.Bias is not null);
        double[] biases = [.. parts.Select(p => p.Bias ?? 0)];
        var arrangement = parts[0].Frames > 0 ? KernelArrangement.Frames : many && kernels.Length > 1 ? KernelArrangement.PerChannel : KernelArrangement.Single;
        return new KernelDocument(arrangement, kernels)
        {
            Operation = parts[0].Operation,
            Bias = !anyBias ? null : biases.Distinct().Count() == 1 ? ChannelValues.All(biases[0]) : ChannelValues.PerChannel(biases),
            IsAnchorGiven = parts.Exists(p => p.Anchor is not null),
        };
    }

    private static KernelJsonObject Object(byte[] bytes, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Error(bytes, reader.TokenStartIndex, "an object { ... } with weights is expected");
        var result = new KernelJsonObject { At = reader.TokenStartIndex };
        var seen = new HashSet<string>();
        while (Next(bytes, ref reader) == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            if (!Keys.Contains(key)) throw Error(bytes, reader.TokenStartIndex, $"'{TextPlace.Show(key)}' is no key of a kernel; they are {string.Join(", ", Keys)}");
            if (!seen.Add(key)) throw Error(bytes, reader.TokenStartIndex, $"{key} is given twice");
            Next(bytes, ref reader);
            Value(bytes, ref reader, key, result);
        }
        return seen.Contains("weights") ? result : throw Error(bytes, result.At, "weights are missing");
    }

    private static void Value(byte[] bytes, ref Utf8JsonReader reader, string key, KernelJsonObject result)
    {
        long at = reader.TokenStartIndex;
        switch (key)
        {
            case "width": result.Width = Whole(bytes, ref reader, key); break;
            case "height": result.Height = Whole(bytes, ref reader, key); break;
            case "weights": Weights(bytes, ref reader, result); break;
            case "anchor": result.Anchor = Anchor(bytes, ref reader); break;
            case "divisor": result.Divisor = Number(bytes, ref reader, key) is var d and not 0 ? d : throw Error(bytes, at, "the divisor is 0"); break;
            case "bias": result.Bias = Number(bytes, ref reader, key); break;
            case "operation": result.Operation = Operation(bytes, ref reader); break;
            default: reader.Skip(); break;
        }
    }

    private static void Weights(byte[] bytes, ref Utf8JsonReader reader, KernelJsonObject result)
    {
        result.WeightsAt = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartArray) throw Error(bytes, reader.TokenStartIndex, "weights are a list of numbers, of rows, or of frames of rows");
        while (Next(bytes, ref reader) != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                if (result.Rows > 0) throw Error(bytes, reader.TokenStartIndex, "a number stands between rows");
                Weight(bytes, ref reader, result);
                continue;
            }
            if (result.Weights.Count > 0 && result.Rows == 0) throw Error(bytes, reader.TokenStartIndex, "a row stands between numbers");
            long at = reader.TokenStartIndex;
            if (Next(bytes, ref reader) == JsonTokenType.StartArray) Frame(bytes, ref reader, result, at);
            else if (result.Frames > 0) throw Error(bytes, at, "a row stands between frames");
            else Row(bytes, ref reader, result, at);
        }
    }

    // From its first row on.
    private static void Frame(byte[] bytes, ref Utf8JsonReader reader, KernelJsonObject result, long at)
    {
        if (result.Frames == 0 && result.Rows > 0) throw Error(bytes, at, "a frame stands between rows");
        if (result.Frames == SpaceTimeKernel.MaxFrames) throw Error(bytes, at, $"more than {SpaceTimeKernel.MaxFrames} frames");
        int before = result.Rows;
        for (; reader.TokenType != JsonTokenType.EndArray; Next(bytes, ref reader))
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw Error(bytes, reader.TokenStartIndex, "a number stands between the rows of a frame");
            long row = reader.TokenStartIndex;
            Next(bytes, ref reader);
            Row(bytes, ref reader, result, row);
        }
        int rows = result.Rows - before;
        if (result.Frames++ > 0 && rows != before / (result.Frames - 1)) throw Error(bytes, at, $"frame {result.Frames} has {rows} rows, the first has {before / (result.Frames - 1)}");
    }

    // From its first weight on.
    private static void Row(byte[] bytes, ref Utf8JsonReader reader, KernelJsonObject result, long at)
    {
        int before = result.Weights.Count;
        for (; reader.TokenType != JsonTokenType.EndArray; Next(bytes, ref reader)) Weight(bytes, ref reader, result);
        int columns = result.Weights.Count - before;
        if (result.Rows++ == 0) result.Columns = columns;
        else if (columns != result.Columns) throw Error(bytes, at, $"row {result.Rows} has {columns} weights, the first has {result.Columns}");
    }

    private static void Weight(byte[] bytes, ref Utf8JsonReader reader, KernelJsonObject result)
    {
        if (result.Weights.Count == Kernel.MaxCoefficients) throw Error(bytes, reader.TokenStartIndex, $"more than {Kernel.MaxCoefficients} weights");
        result.Weights.Add(Number(bytes, ref reader, "a weight"));
    }

    private static (int X, int Y) Anchor(byte[] bytes, ref Utf8JsonReader reader)
    {
        long at = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.String && reader.GetString()!.Split(',') is [var a, var b] && int.TryParse(a, out int x) && int.TryParse(b, out int y)) return (x, y);
        if (reader.TokenType != JsonTokenType.StartArray) throw Error(bytes, at, "the anchor is a list of two whole numbers, [column, row]");
        var numbers = new List<int>();
        while (Next(bytes, ref reader) != JsonTokenType.EndArray && numbers.Count < 3) numbers.Add(Whole(bytes, ref reader, "the anchor"));
        return numbers.Count == 2 ? (numbers[0], numbers[1]) : throw Error(bytes, at, "the anchor is a list of two whole numbers, [column, row]");
    }

    private static Operation Operation(byte[] bytes, ref Utf8JsonReader reader) => (reader.TokenType == JsonTokenType.String ? reader.GetString() : null) switch
    {
        "correlate" or "cross-correlation" => RealtimeConv.Kernels.Operation.CrossCorrelation,
        "convolve" or "convolution" => RealtimeConv.Kernels.Operation.Convolution,
        _ => throw Error(bytes, reader.TokenStartIndex, "the operation is \"correlate\" or \"convolve\""),
    };

    private static int Whole(byte[] bytes, ref Utf8JsonReader reader, string what) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : throw Error(bytes, reader.TokenStartIndex, $"{what} must be a whole number");

    private static double Number(byte[] bytes, ref Utf8JsonReader reader, string what) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw Error(bytes, reader.TokenStartIndex, $"{what} must be a finite number");

    private static JsonTokenType Next(byte[] bytes, ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw Error(bytes, bytes.Length, "the text ends too early");

    private static InvalidInputException Error(byte[] bytes, long at, string message)
    {
        var before = bytes.AsSpan(0, (int)Math.Min(at, bytes.Length));
        int line = before.Count((byte)'\n') + 1, column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new InvalidInputException($"JSON kernel, line {line}, column {column}: {message}.");
    }
}
