using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Gl;

/// <summary>The contestants that run on a GL context: the copy, the tutorial's shader, and the engine by each of its plans. Every frame ends with glFinish.</summary>
internal sealed class GlBench : IDisposable
{
    private readonly GL _gl;
    private readonly uint _vertexArray;

    /// <summary>Takes the context that is current.</summary>
    public GlBench(GL gl, ErrorBudget budget)
    {
        _gl = gl;
        Engine = new FilterEngine(gl, new FilterEngineOptions { Budget = budget });
        _vertexArray = gl.GenVertexArray();
    }

    /// <summary>The engine.</summary>
    public FilterEngine Engine { get; }

    /// <summary>Source and destination of a case; the source holds noise.</summary>
    public (BenchTexture Source, BenchTexture Destination) Textures(BenchCase what)
    {
        var source = new BenchTexture(_gl, what);
        source.Upload(what.Noise());
        return (source, new BenchTexture(_gl, what));
    }

    /// <summary>The floor: each texel read once and written once.</summary>
    public Contestant Copy(BenchCase what, string path = Subject.Copy)
    {
        var (source, destination) = Textures(what);
        var program = new BenchProgram(_gl, "copy");
        return new FrameContestant(new Subject(path, "texelFetch"), () => Draw(program, source, destination, what), program, source, destination);
    }

    /// <summary>The shader that tutorials teach; null for kernels that it cannot express: it knows odd squares, one for all channels, and edges that the sampler repeats.</summary>
    public Contestant? Tutorial(BenchCase what, BenchKernel kernel)
    {
        if (kernel.Single is not { } single || single.Width != single.Height || single.Width % 2 == 0 || what.Border.Mode != Filters.BorderMode.Replicate) return null;
        // A driver promises 1024 floats of uniforms; what a device has beyond is asked for.
        if (single.Width * single.Height > _gl.GetInteger(GetPName.MaxFragmentUniformComponents)) return null;
        var (source, destination) = Textures(what);
        var program = new BenchProgram(_gl, "tutorial", $"#define K_SIZE {single.Width}\n");
        _gl.Uniform1(_gl.GetUniformLocation(program.Name, "u_weights"), single.ToFloat32().AsSpan());
        return new FrameContestant(new Subject(RivalNames.Tutorial, "N x N loop"), () => Draw(program, source, destination, what), program, source, destination);
    }

    /// <summary>The engine, once for each plan that the planner offers on a backend.</summary>
    public IEnumerable<Contestant> Plans(BenchCase what, BenchKernel kernel, Backend backend, BenchOptions options)
    {
        var request = new PlanRequest(kernel.Filter, what.Pixels, what.Pixels, what.Width, what.Height) { Backend = backend, Device = Engine.Device, Budget = options.Budget };
        foreach (var candidate in Planner.Candidates(request).Where(c => options.Takes(c.Plan.Name)))
        {
            var (source, destination) = Textures(what);
            var prepared = Engine.Prepare(candidate.Plan, source.Frame, destination.Frame);
            var subject = CpuContestants.SubjectOf(backend.ToString().ToLowerInvariant(), candidate.Plan, RivalNames.Tutorial, RivalNames.OpenCv, RivalNames.Ffmpeg);
            yield return new FrameContestant(subject, () => Apply(prepared, source, destination), prepared, source, destination);
        }
    }

    /// <summary>One application through the engine, state saved and restored as in a host's frame.</summary>
    public void Apply(PreparedFilter prepared, BenchTexture source, BenchTexture destination)
    {
        var result = Engine.Apply(prepared, source.Frame, destination.Frame);
        if (!result.IsApplied) throw new RealtimeConvException(result.Message!);
        _gl.Finish();
    }

    /// <summary>A full-target draw by a program of the benchmark.</summary>
    public void Draw(BenchProgram program, BenchTexture source, BenchTexture destination, BenchCase what)
    {
        _gl.UseProgram(program.Name);
        _gl.BindVertexArray(_vertexArray);
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, source.Name);
        _gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, destination.Framebuffer);
        _gl.Viewport(0, 0, (uint)what.Width, (uint)what.Height);
        _gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
        _gl.Finish();
    }

    /// <summary>Waits until all is drawn.</summary>
    public void Finish() => _gl.Finish();

    /// <inheritdoc/>
    public void Dispose()
    {
        _gl.DeleteVertexArray(_vertexArray);
        Engine.Dispose();
    }
}
