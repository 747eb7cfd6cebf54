using System.Numerics;

namespace RealtimeConv.Hosting.Scene;

/// <summary>One solid: its triangles, what it is made of, and how it moves.</summary>
/// <param name="Mesh">Index into the geometry's meshes.</param>
/// <param name="Material">What it is made of.</param>
/// <param name="Colour">Linear colour, and gloss or mirror strength in the fourth component.</param>
/// <param name="CastsShadow">Whether the sun's map sees it.</param>
/// <param name="Pose">Object to world at a time in seconds: rotations, moves and uniform scales only.</param>
internal sealed record SceneItem(int Mesh, SceneMaterial Material, Vector4 Colour, bool CastsShadow, Func<float, Matrix4x4> Pose);
