using System.Numerics;
using System.Runtime.InteropServices;

namespace RealtimeConv.Hosting.Scene;

/// <summary>Mirror of block B_Scene (std140).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct SceneFrameBlock
{
    public Matrix4x4 ViewProjection;
    public Matrix4x4 InverseViewProjection;
    public Matrix4x4 ShadowMatrix;
    public Vector4 Camera;
    public Vector4 Sun;
}
