using System.Numerics;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>
/// Textures between passes, shared by all prepared filters: they run one after the other, so the n-th texture of a kind serves each of them.
/// </summary>
internal sealed class TexturePool(GlObjects objects, GlDevice device) : IDisposable
{
    // Sizes grow in steps, so that a frame that changes its size a little finds its textures again.
    private const int SizeStep = 64;

    private readonly Dictionary<(int Width, int Height, StorageFormat Storage, int Index), Entry> _entries = [];
    private readonly Dictionary<(StorageFormat Storage, int Width, int Height), Texture2D> _scratch = [];

    public int Count => _entries.Count;

    /// <summary>The n-th texture of a kind, at least as large as asked for; give it back by <see cref="Release"/>. May change the texture of the active unit.</summary>
    public Texture2D Share(int width, int height, StorageFormat storage, int index)
    {
        var key = (RoundUp(width), RoundUp(height), storage, index);
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = new Entry(new Texture2D(objects, device, key.Item1, key.Item2, storage));
            _entries.Add(key, entry);
        }
        entry.Users++;
        return entry.Texture;
    }

    /// <summary>A texture of a kind for one owner, who disposes of it; as large as a shared one. May change the texture of the active unit.</summary>
    public Texture2D Make(int width, int height, StorageFormat storage) => new(objects, device, RoundUp(width), RoundUp(height), storage);

    /// <summary>A small texture of a kind that holds nothing of value, to stand for one of the given size; kept to the end.</summary>
    /// <remarks>llvmpipe compiles anew where a side is a power of two and was none before, so the small one is alike in that.</remarks>
    public Texture2D Scratch(StorageFormat storage, int width, int height)
    {
        var key = (storage, Side(width), Side(height));
        if (_scratch.TryGetValue(key, out var texture)) return texture;
        texture = new Texture2D(objects, device, key.Item2, key.Item3, storage);
        _scratch.Add(key, texture);
        return texture;
    }

    /// <summary>Retires the scratch textures.</summary>
    public void Dispose() => DropScratch();

    /// <summary>Retires the scratch textures; the next rehearsal makes them anew.</summary>
    public void DropScratch()
    {
        foreach (var texture in _scratch.Values) texture.Dispose();
        _scratch.Clear();
    }

    /// <summary>Gives a texture back; the last to do so retires it.</summary>
    public void Release(Texture2D texture)
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.Texture != texture) continue;
            if (--entry.Users > 0) return;
            _entries.Remove(key);
            texture.Dispose();
            return;
        }
    }

    /// <summary>Columns and rows of the texture that <see cref="Share"/> gives for a size.</summary>
    public (int Width, int Height) SizeFor(int width, int height) => (RoundUp(width), RoundUp(height));

    /// <summary>Bytes of a texture that <see cref="Share"/> or <see cref="Make"/> would make.</summary>
    public long Bytes(int width, int height, StorageFormat storage) => (long)RoundUp(width) * RoundUp(height) * storage.Format.BytesPerPixel;

    private static int Side(int size) => BitOperations.IsPow2(size) ? 1 : 3;

    private int RoundUp(int size) => Math.Min((size + SizeStep - 1) / SizeStep * SizeStep, Math.Max(size, device.Profile.MaxTextureSize));

    private sealed class Entry(Texture2D texture)
    {
        public Texture2D Texture { get; } = texture;

        public int Users { get; set; }
    }
}
