using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>A linked program with the places of its uniforms.</summary>
internal sealed class PassProgram : IDisposable
{
    /// <summary>Binding point of B_Pass.</summary>
    public const uint PassBlock = 0;

    /// <summary>Binding point of B_Weights.</summary>
    public const uint WeightBlock = 1;

    private readonly GlObjects _objects;

    /// <summary>Takes over a linked program and gives its blocks and samplers their places; leaves it current.</summary>
    /// <param name="objects">The owner.</param>
    /// <param name="name">The program.</param>
    /// <param name="file">The file of shaders/ it was made from.</param>
    /// <param name="inputs">How many inputs it reads; they take the first texture units; the weights' texture or a transform's roots, the sRGB table, a transform's spectrum and its work texture the next.</param>
    public PassProgram(GlObjects objects, uint name, string file, int inputs)
    {
        _objects = objects;
        Name = name;
        File = file;
        var gl = objects.GL;
        gl.UseProgram(name);
        SizeLocation = gl.GetUniformLocation(name, "u_size");
        TargetLocation = gl.GetUniformLocation(name, "u_target");
        RegionLocation = gl.GetUniformLocation(name, "u_region");
        MapsLocation = gl.GetUniformLocation(name, "u_maps");
        BatchLocation = gl.GetUniformLocation(name, "u_batch");
        StageLocation = gl.GetUniformLocation(name, "u_stage");
        BindBlock(gl, "B_Pass", PassBlock);
        BindBlock(gl, "B_Weights", WeightBlock);
        for (int k = 0; k < inputs; k++) BindSampler(gl, $"s_input{k}", k);
        BindSampler(gl, "s_weights", inputs);
        BindSampler(gl, "s_roots", inputs);
        BindSampler(gl, "s_srgb", inputs + 1);
        BindSampler(gl, "s_spectrum", inputs + 2);
        BindSampler(gl, "s_work", inputs + 3);
    }

    public uint Name { get; }

    public string File { get; }

    public int SizeLocation { get; }

    public int TargetLocation { get; }

    /// <summary>-1 in programs that write whole surfaces.</summary>
    public int RegionLocation { get; }

    public int MapsLocation { get; }

    /// <summary>The tiles that a transform goes through; -1 in other programs.</summary>
    public int BatchLocation { get; }

    /// <summary>What a step of a transform is told of its tiles; -1 in other programs.</summary>
    public int StageLocation { get; }

    public void Dispose() => _objects.Retire(GlObjectKind.Program, Name);

    private void BindBlock(GL gl, string block, uint binding)
    {
        uint index = gl.GetUniformBlockIndex(Name, block);
        if (index != uint.MaxValue) gl.UniformBlockBinding(Name, index, binding);
    }

    private void BindSampler(GL gl, string sampler, int unit)
    {
        int location = gl.GetUniformLocation(Name, sampler);
        if (location >= 0) gl.Uniform1(location, unit);
    }
}
