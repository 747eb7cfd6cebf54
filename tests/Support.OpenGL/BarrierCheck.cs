namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>
/// Reads a list of calls from the making of its objects on and finds accesses that no glMemoryBarrier orders: software drivers run them in order anyway, so
/// no pixel shows the fault. What a dispatch stores through an image or a storage buffer must pass a barrier with the bit of its next use (OpenGL 4.6,
/// 7.13.2), and what was read or drawn must pass GL_SHADER_IMAGE_ACCESS_BARRIER_BIT before it is stored to.
/// </summary>
public sealed class BarrierCheck
{
    private const uint Uniform = 0x4, TextureFetch = 0x8, ImageAccess = 0x20, PixelBuffer = 0x80, TextureUpdate = 0x100, BufferUpdate = 0x200, Framebuffer = 0x400, Storage = 0x2000;
    private const uint Returning = TextureFetch | ImageAccess | Framebuffer | TextureUpdate | PixelBuffer | BufferUpdate;
    private const uint DrawFramebuffer = 0x8CA9, ReadFramebuffer = 0x8CA8, UniformBuffer = 0x8A11, StorageBuffer = 0x90D2;
    private const uint ReadOnly = 0x88B8;

    // For what a dispatch has stored to, the barrier bits since; "texture 5", "buffer 7".
    private readonly Dictionary<string, uint> _stored = [];
    private readonly HashSet<uint> _touched = [];
    private readonly Dictionary<(uint Unit, uint Target), uint> _units = [];
    private readonly Dictionary<uint, (uint Texture, bool Writes, int Since)> _images = [];
    private readonly Dictionary<uint, int> _storedSince = [];
    private readonly Dictionary<(uint Target, uint Index), uint> _buffers = [];
    private readonly Dictionary<uint, uint> _attachments = [];
    private readonly Dictionary<uint, HashSet<uint>> _samplers = [];
    private readonly List<string> _problems = [];
    private uint _unit, _program, _drawn, _read;
    private int _position;

    private BarrierCheck() { }

    /// <summary>What is wrong, one line each, with the place in the list; empty where all is well.</summary>
    /// <param name="calls">The calls, from the making of the engine on.</param>
    /// <param name="returnsToHost">Whether the host goes on with the results, so that everything stored must have passed all barriers at the end.</param>
    public static IReadOnlyList<string> Problems(IEnumerable<GlCall> calls, bool returnsToHost = true)
    {
        var check = new BarrierCheck();
        foreach (var call in calls)
        {
            check.Take(call);
            check._position++;
        }
        if (returnsToHost)
            foreach (string what in check._stored.Keys.ToList()) check.Use(what, Returning, "return to the host");
        return check._problems;
    }

    private void Take(GlCall call)
    {
        switch (call.Name)
        {
            case "glActiveTexture": _unit = call.UInt(0) - 0x84C0; break;
            case "glBindTexture": _units[(_unit, call.UInt(0))] = call.UInt(1); break;
            case "glUseProgram": _program = call.UInt(0); break;
            // The only whole numbers that passes set one at a time are their samplers' units.
            case "glUniform1i": Samplers().Add(call.UInt(1)); break;
            case "glBindFramebuffer": BindFramebuffer(call.UInt(0), call.UInt(1)); break;
            case "glFramebufferTexture2D": _attachments[call.UInt(0) == ReadFramebuffer ? _read : _drawn] = call.UInt(3); break;
            case "glFramebufferTextureLayer": _attachments[call.UInt(0) == ReadFramebuffer ? _read : _drawn] = call.UInt(2); break;
            case "glBindImageTexture": _images[call.UInt(0)] = (call.UInt(1), call.UInt(5) != ReadOnly, _position); break;
            case "glBindBufferBase" or "glBindBufferRange": _buffers[(call.UInt(0), call.UInt(1))] = call.UInt(2); break;
            case "glDeleteTextures": Forget(call.Names); break;
            case "glMemoryBarrier": Barrier(call.UInt(0)); break;
            case "glDrawArrays" or "glDrawElements": Draw(); break;
            case "glDispatchCompute": Dispatch(); break;
            case "glReadPixels": Use(Texture(_attachments.GetValueOrDefault(_read)), Framebuffer, "glReadPixels"); break;
            case "glTexSubImage2D" or "glTexSubImage3D": Use(Texture(_units.GetValueOrDefault((_unit, call.UInt(0)))), TextureUpdate, call.Name); break;
            case "glGetBufferSubData" or "glMapBufferRange": foreach (string what in _stored.Keys.Where(w => w.StartsWith("buffer", StringComparison.Ordinal)).ToList()) Use(what, BufferUpdate, call.Name); break;
        }
    }

    private HashSet<uint> Samplers() => _samplers.TryGetValue(_program, out var units) ? units : _samplers[_program] = [];

    private void BindFramebuffer(uint target, uint name)
    {
        if (target != ReadFramebuffer) _drawn = name;
        if (target != DrawFramebuffer) _read = name;
    }

    // A deleted name is soon another texture's.
    private void Forget(uint[] textures)
    {
        foreach (uint texture in textures)
        {
            _stored.Remove(Texture(texture));
            _touched.Remove(texture);
            _storedSince.Remove(texture);
            foreach (var key in _units.Where(u => u.Value == texture).Select(u => u.Key).ToList()) _units.Remove(key);
        }
    }

    private void Barrier(uint bits)
    {
        foreach (string what in _stored.Keys.ToList()) _stored[what] |= bits;
        if ((bits & ImageAccess) != 0) _touched.Clear();
    }

    private void Draw()
    {
        Fetch("a draw");
        uint target = _attachments.GetValueOrDefault(_drawn);
        Use(Texture(target), Framebuffer, "a draw into it");
        // A draw is ordered behind earlier draws by the pipeline itself.
        _stored.Remove(Texture(target));
        _touched.Add(target);
    }

    private void Dispatch()
    {
        Fetch("a dispatch");
        foreach (var (texture, writes, since) in _images.Values.Where(i => i.Texture != 0))
        {
            // Dispatches under one binding store to parts of their own, as the layers of an array.
            if (_storedSince.GetValueOrDefault(texture) != since) Use(Texture(texture), ImageAccess, "a dispatch that binds it as an image");
            if (writes && _touched.Contains(texture)) Problem(Texture(texture), ImageAccess, "a dispatch stores to what was read or drawn before");
        }
        foreach (var (_, buffer) in _buffers.Where(b => b.Key.Target == StorageBuffer && b.Value != 0)) Use(Buffer(buffer), Storage, "a dispatch that binds it as storage");
        foreach (var (texture, writes, since) in _images.Values)
        {
            if (!writes || texture == 0) continue;
            _stored[Texture(texture)] = 0;
            _storedSince[texture] = since;
        }
        foreach (var (_, buffer) in _buffers.Where(b => b.Key.Target == StorageBuffer && b.Value != 0)) _stored[Buffer(buffer)] = 0;
    }

    private void Fetch(string user)
    {
        foreach (var ((unit, _), texture) in _units)
        {
            if (texture == 0 || !Samplers().Contains(unit)) continue;
            Use(Texture(texture), TextureFetch, $"{user} that samples it");
            _touched.Add(texture);
        }
        foreach (var (_, buffer) in _buffers.Where(b => b.Key.Target == UniformBuffer)) Use(Buffer(buffer), Uniform, $"{user} that reads it as a uniform block");
    }

    private void Use(string what, uint bits, string user)
    {
        if (_stored.TryGetValue(what, out uint since) && (since & bits) != bits) Problem(what, bits & ~since, user);
    }

    private void Problem(string what, uint bits, string user) => _problems.Add($"call {_position}: no glMemoryBarrier(0x{bits:X}) for {what} before {user}");

    private static string Texture(uint name) => $"texture {name}";

    private static string Buffer(uint name) => $"buffer {name}";
}
