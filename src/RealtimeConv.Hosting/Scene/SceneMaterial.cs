namespace RealtimeConv.Hosting.Scene;

/// <summary>The scene's materials; each is one file under shaders/hosting/scene/materials.</summary>
internal enum SceneMaterial
{
    Floor,
    Brick,
    Marble,
    Metal,
    Stripes,
    Card,
    Lamp,
}
