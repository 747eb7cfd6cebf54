using System.Numerics;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Scene;

/// <summary>A lit, textured, moving 3-D scene that needs no file: the frames of a game that is not there.</summary>
/// <remarks>
/// The picture follows from the time alone. GL 3.3 or ES 3.0; one thread, the context's. Leaves depth test and face culling off; programs,
/// framebuffers and texture unit 0 change.
/// </remarks>
public sealed unsafe class RenderedScene : IDisposable
{
    private readonly GL _gl;
    private readonly SceneItem[] _items;
    private readonly SceneGeometry _geometry;
    private readonly SceneProgram[] _programs;
    private readonly SceneProgram _sky;
    private readonly SceneProgram _shadow;
    private readonly ShadowMap _shadowMap;
    private readonly SceneTarget _target;
    private readonly uint _frameBlock;
    private readonly uint _emptyVertexArray;
    private readonly Matrix4x4[] _poses;

    /// <summary>Builds the scene in the current context.</summary>
    /// <exception cref="CapabilityMissingException">The driver refuses a shader.</exception>
    public RenderedScene(GL gl)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _gl = gl;
        var meshes = new List<MeshBuilder>();
        _items = SceneContent.Build(meshes);
        _poses = new Matrix4x4[_items.Length];
        _programs = [.. Enum.GetValues<SceneMaterial>().Select(Program)];
        _sky = new SceneProgram(gl, ["scene/sky.vert"], ["scene/scene.glsl", "scene/sky.frag"]);
        _shadow = new SceneProgram(gl, ["scene/scene.glsl", "scene/shadow.vert"], ["scene/shadow.frag"]);
        _geometry = new SceneGeometry(gl, meshes);
        _shadowMap = new ShadowMap(gl);
        _target = new SceneTarget(gl);
        _emptyVertexArray = gl.GenVertexArray();
        _frameBlock = gl.GenBuffer();
        gl.BindBuffer(BufferTargetARB.UniformBuffer, _frameBlock);
        gl.BufferData(BufferTargetARB.UniformBuffer, (nuint)sizeof(SceneFrameBlock), null, BufferUsageARB.DynamicDraw);
        gl.BindBuffer(BufferTargetARB.UniformBuffer, 0);
    }

    /// <summary>Draws the scene at a time.</summary>
    /// <param name="texture">Colour texture (2D, level 0, renderable); its row 0 becomes the top of the picture.</param>
    /// <param name="width">Its columns; nothing is drawn when 0.</param>
    /// <param name="height">Its rows; nothing is drawn when 0.</param>
    /// <param name="time">Seconds since the scene's beginning.</param>
    public void Render(uint texture, uint width, uint height, double time)
    {
        if (width == 0 || height == 0) return;
        float seconds = (float)time;
        for (int k = 0; k < _items.Length; k++) _poses[k] = _items[k].Pose(seconds);
        UploadFrameBlock(seconds, width / (float)height);
        SetState();
        DrawShadows();
        _target.Begin(texture, width, height);
        DrawItems();
        DrawSky();
        _gl.Disable(EnableCap.DepthTest);
        _gl.Disable(EnableCap.CullFace);
        _gl.FrontFace(FrontFaceDirection.Ccw);
        _gl.DepthFunc(DepthFunction.Less);
        _gl.BindVertexArray(0);
        _gl.UseProgram(0);
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, 0);
    }

    /// <summary>Deletes everything the scene made.</summary>
    public void Dispose()
    {
        foreach (var program in _programs) program.Dispose();
        _sky.Dispose();
        _shadow.Dispose();
        _geometry.Dispose();
        _shadowMap.Dispose();
        _target.Dispose();
        _gl.DeleteBuffer(_frameBlock);
        _gl.DeleteVertexArray(_emptyVertexArray);
    }

    private SceneProgram Program(SceneMaterial material) => new(_gl,
        ["scene/scene.glsl", "scene/scene.vert"],
        ["scene/scene.glsl", "scene/surface.frag", $"scene/{(material == SceneMaterial.Metal ? "mirror" : "matte")}.glsl", $"scene/materials/{material.ToString().ToLowerInvariant()}.glsl"]);

    private void UploadFrameBlock(float time, float aspect)
    {
        var block = new SceneFrameBlock
        {
            ViewProjection = SceneCamera.ViewProjection(time, aspect),
            ShadowMatrix = SceneCamera.ShadowMatrix(),
            Camera = new Vector4(SceneCamera.Eye(time), time),
            Sun = new Vector4(SceneCamera.Sun, SceneContent.BandRadius),
        };
        Matrix4x4.Invert(block.ViewProjection, out block.InverseViewProjection);
        _gl.BindBufferBase(BufferTargetARB.UniformBuffer, SceneProgram.FrameBlock, _frameBlock);
        _gl.BufferSubData(BufferTargetARB.UniformBuffer, 0, (nuint)sizeof(SceneFrameBlock), &block);
    }

    private void SetState()
    {
        _gl.Disable(EnableCap.Blend);
        _gl.Disable(EnableCap.ScissorTest);
        _gl.Disable(EnableCap.StencilTest);
        _gl.ColorMask(true, true, true, true);
        _gl.DepthMask(true);
        _gl.Enable(EnableCap.DepthTest);
        _gl.Enable(EnableCap.CullFace);
        _gl.DepthFunc(DepthFunction.Less);
        _geometry.Bind();
    }

    private void DrawShadows()
    {
        _shadowMap.Begin();
        _gl.FrontFace(FrontFaceDirection.Ccw);
        _shadow.Use();
        for (int k = 0; k < _items.Length; k++)
        {
            if (!_items[k].CastsShadow) continue;
            _shadow.SetModel(in _poses[k]);
            _geometry.Draw(_items[k].Mesh);
        }
    }

    private void DrawItems()
    {
        _shadowMap.Bind();
        // The picture is drawn upside down (row 0 is the top), which turns every triangle around.
        _gl.FrontFace(FrontFaceDirection.CW);
        SceneProgram? current = null;
        for (int k = 0; k < _items.Length; k++)
        {
            var program = _programs[(int)_items[k].Material];
            if (program != current) program.Use();
            current = program;
            program.SetModel(in _poses[k]);
            program.SetColour(_items[k].Colour);
            _geometry.Draw(_items[k].Mesh);
        }
    }

    private void DrawSky()
    {
        _gl.DepthFunc(DepthFunction.Lequal);
        _gl.Disable(EnableCap.CullFace);
        _gl.BindVertexArray(_emptyVertexArray);
        _sky.Use();
        _gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
    }
}
