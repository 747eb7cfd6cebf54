using System.Numerics;

namespace RealtimeConv.Hosting.Scene;

/// <summary>What stands in the demo scene: a round colonnade in evening light, and things in it that move.</summary>
/// <remarks>
/// Chosen for what filters do to it: straight and curved edges, a brick and a tile pattern, smooth shading, highlights and small lamps,
/// a zone plate holding every frequency, fog that takes contrast away. Everything follows from the time alone.
/// </remarks>
internal static class SceneContent
{
    /// <summary>Radius in metres of the band in the floor.</summary>
    public const float BandRadius = 5.4f;

    private const int Columns = 14;
    private const float ColonnadeRadius = 8.6f;

    /// <summary>Adds every mesh and lists every item, items of one material side by side.</summary>
    public static SceneItem[] Build(List<MeshBuilder> meshes)
    {
        int Mesh(MeshBuilder mesh)
        {
            meshes.Add(mesh);
            return meshes.Count - 1;
        }

        int sphere = Mesh(MeshShapes.Sphere(32, 18)), cube = Mesh(MeshShapes.Box(1, 1, 1, metric: false)), lampSphere = Mesh(MeshShapes.Sphere(10, 6));
        int knot = Mesh(MeshShapes.TorusKnot(0.19f, 150, 12)), brickBox = Mesh(MeshShapes.Box(1.5f, 0.75f, 0.75f, metric: true));
        int floor = Mesh(MeshShapes.Disc(70, 0, 48)), colonnade = Mesh(Colonnade()), wall = Mesh(MeshShapes.Ring(12.2f, 12.8f, 0, 2.2f, 72));
        int coping = Mesh(MeshShapes.Ring(12.05f, 12.95f, 2.2f, 2.38f, 72)), pedestal = Mesh(Pedestal());

        List<SceneItem> items =
        [
            new(wall, SceneMaterial.Brick, new(1, 1, 1, 0.05f), true, Still),
            new(brickBox, SceneMaterial.Brick, new(1, 1, 1, 0.08f), true, t => Matrix4x4.CreateRotationY(0.5f) * Matrix4x4.CreateTranslation(-1.5f, 0.375f, -7.2f)),
            new(brickBox, SceneMaterial.Brick, new(1.05f, 0.95f, 0.9f, 0.08f), true, t => Matrix4x4.CreateRotationY(0.1f) * Matrix4x4.CreateTranslation(0.3f, 0.375f, -7.5f)),
            new(brickBox, SceneMaterial.Brick, new(0.95f, 1, 1, 0.08f), true, t => Matrix4x4.CreateRotationY(0.35f) * Matrix4x4.CreateTranslation(-0.6f, 1.125f, -7.35f)),
            new(colonnade, SceneMaterial.Marble, new(0.80f, 0.76f, 0.69f, 0.15f), true, Still),
            new(coping, SceneMaterial.Marble, new(0.66f, 0.62f, 0.56f, 0.1f), true, Still),
            new(pedestal, SceneMaterial.Marble, new(0.62f, 0.64f, 0.66f, 0.25f), true, Still),
            new(knot, SceneMaterial.Metal, new(0.95f, 0.62f, 0.22f, 0.55f), true, KnotPose),
            new(sphere, SceneMaterial.Metal, new(0.86f, 0.88f, 0.90f, 0.85f), true, MirrorPose),
            new(sphere, SceneMaterial.Metal, new(0.75f, 0.12f, 0.08f, 0.12f), true, t => Satellite(t, 0)),
            new(sphere, SceneMaterial.Metal, new(0.10f, 0.42f, 0.62f, 0.12f), true, t => Satellite(t, 1)),
            new(sphere, SceneMaterial.Metal, new(0.16f, 0.50f, 0.18f, 0.12f), true, t => Satellite(t, 2)),
            new(sphere, SceneMaterial.Stripes, new(0.72f, 0.07f, 0.06f, 0.5f), true, BallPose),
            new(cube, SceneMaterial.Card, new(0.09f, 0.16f, 0.30f, 0.3f), true, CardPose),
        ];
        for (int k = 0; k < Columns; k++)
        {
            int lamp = k;
            items.Add(new(lampSphere, SceneMaterial.Lamp, new(3.0f, 1.75f, 0.75f, 0), false, t => LampPose(t, lamp)));
        }
        // Last, so that what stands on it has already filled the depth buffer.
        items.Add(new(floor, SceneMaterial.Floor, new(1, 1, 1, 0.2f), false, Still));
        return [.. items];
    }

    private static Matrix4x4 Still(float time) => Matrix4x4.Identity;

    // Three things walk around the pedestal a third of a round apart, so that they never meet.
    private static (float Sin, float Cos) Walk(float t, int place) => MathF.SinCos(-0.2f * t + 2.4f - place * MathF.Tau / 3);

    private static Matrix4x4 KnotPose(float t) =>
        Matrix4x4.CreateScale(0.92f) * Matrix4x4.CreateRotationX(0.5f * MathF.Sin(0.7f * t) + 1.1f) * Matrix4x4.CreateRotationY(0.9f * t)
        * Matrix4x4.CreateTranslation(0, 2.25f + 0.08f * MathF.Sin(1.3f * t), 0);

    private static Matrix4x4 MirrorPose(float t)
    {
        var (sin, cos) = Walk(t, 0);
        return Matrix4x4.CreateScale(0.62f) * Matrix4x4.CreateTranslation(3 * cos, 0.62f, 3 * sin);
    }

    private static Matrix4x4 Satellite(float t, int number)
    {
        var (sin, cos) = MathF.SinCos(1.25f * t + number * MathF.Tau / 3);
        return Matrix4x4.CreateScale(0.17f) * Matrix4x4.CreateTranslation(1.55f * cos, 2.2f + 0.55f * MathF.Sin(1.25f * t + 2.1f * number), 1.55f * sin);
    }

    private static Matrix4x4 BallPose(float t)
    {
        float beat = 1.15f * t, phase = beat - MathF.Floor(beat), height = 4 * phase * (1 - phase);
        var (sin, cos) = Walk(t, 1);
        return Matrix4x4.CreateScale(0.52f) * Matrix4x4.CreateRotationZ(1.1f * t) * Matrix4x4.CreateRotationY(0.6f * t)
            * Matrix4x4.CreateTranslation(3 * cos, 0.52f + 1.6f * height, 3 * sin);
    }

    private static Matrix4x4 CardPose(float t)
    {
        var (sin, cos) = Walk(t, 2);
        return Matrix4x4.CreateScale(1.25f) * Matrix4x4.CreateRotationX(0.35f * MathF.Sin(0.6f * t)) * Matrix4x4.CreateRotationY(0.45f * t)
            * Matrix4x4.CreateTranslation(3.0f * cos, 1.35f + 0.15f * MathF.Sin(0.9f * t), 3.0f * sin);
    }

    private static Matrix4x4 LampPose(float t, int number)
    {
        var (sin, cos) = MathF.SinCos((number + 0.5f) * MathF.Tau / Columns);
        float sway = 0.06f * MathF.Sin(1.1f * t + 1.9f * number);
        return Matrix4x4.CreateScale(0.15f) * Matrix4x4.CreateTranslation((ColonnadeRadius + sway) * cos, 3.55f + 0.07f * MathF.Sin(0.8f * t + number), (ColonnadeRadius - sway) * sin);
    }

    private static MeshBuilder Colonnade()
    {
        var mesh = new MeshBuilder();
        var shaft = MeshShapes.Frustum(0.42f, 0.35f, 4.1f, 20, 20);
        MeshBuilder foot = MeshShapes.Box(1.15f, 0.32f, 1.15f, metric: false), head = MeshShapes.Box(1.05f, 0.3f, 1.05f, metric: false);
        for (int k = 0; k < Columns; k++)
        {
            float angle = k * MathF.Tau / Columns;
            var place = Matrix4x4.CreateRotationY(-angle) * Matrix4x4.CreateTranslation(ColonnadeRadius * MathF.Cos(angle), 0, ColonnadeRadius * MathF.Sin(angle));
            mesh.Append(Unfluted(foot), Matrix4x4.CreateTranslation(0, 0.16f, 0) * place);
            mesh.Append(shaft, Matrix4x4.CreateTranslation(0, 0.32f, 0) * place);
            mesh.Append(Unfluted(head), Matrix4x4.CreateTranslation(0, 4.57f, 0) * place);
        }
        mesh.Append(Unfluted(MeshShapes.Ring(8.1f, 9.1f, 4.72f, 5.3f, 84)), Matrix4x4.Identity);
        mesh.Append(Unfluted(MeshShapes.Ring(7.95f, 9.25f, 5.3f, 5.48f, 84)), Matrix4x4.Identity);
        return mesh;
    }

    private static MeshBuilder Pedestal()
    {
        var mesh = new MeshBuilder();
        mesh.Append(Unfluted(MeshShapes.Ring(0.02f, 1.0f, 0, 0.22f, 40)), Matrix4x4.Identity);
        mesh.Append(MeshShapes.Frustum(0.72f, 0.66f, 0.75f, 40, 24), Matrix4x4.CreateTranslation(0, 0.22f, 0));
        mesh.Append(Unfluted(MeshShapes.Ring(0.02f, 0.86f, 0.97f, 1.12f, 40)), Matrix4x4.Identity);
        return mesh;
    }

    // The marble bends flutes into the normal where u counts them; u = 0 everywhere says that there are none.
    private static MeshBuilder Unfluted(MeshBuilder mesh) => mesh.WithTexture(_ => Vector2.Zero);
}
