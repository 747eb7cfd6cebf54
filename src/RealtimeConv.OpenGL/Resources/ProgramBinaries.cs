using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using RealtimeConv.OpenGL.Tuning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>Linked programs on the disk, found by their text and the driver that linked them. What a driver does not take is deleted and compiled anew.</summary>
internal sealed class ProgramBinaries(UserCache cache, GlDevice device)
{
    private const int FlushMilliseconds = 2000;

    private readonly string _driver = $"{device.Profile.Name}\n{device.Profile.Driver}\n{device.ShaderVersion}";
    private readonly ConcurrentDictionary<Task, bool> _writes = new();

    /// <summary>The name of a program's file.</summary>
    /// <param name="texts">The texts of its shaders.</param>
    public string Key(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_driver));
        foreach (string text in texts)
        {
            hash.AppendData([0]);
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }
        return $"program-{Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16))}";
    }

    /// <summary>Gives a program its binary, where there is one that the driver takes.</summary>
    public bool TryLoad(GL gl, string key, uint program)
    {
        if (cache.Read(key) is not { Length: > 4 } bytes) return false;
        gl.ProgramBinary(program, (GLEnum)BinaryPrimitives.ReadUInt32LittleEndian(bytes), (ReadOnlySpan<byte>)bytes.AsSpan(4));
        gl.GetProgram(program, ProgramPropertyARB.LinkStatus, out int linked);
        if (linked != 0) return true;
        // A driver may say why by an error flag; nobody else shall find it.
        _ = gl.GetError();
        cache.Remove(key);
        return false;
    }

    /// <summary>Keeps a linked program; the file is written behind.</summary>
    public void Save(GL gl, string key, uint program)
    {
        gl.GetProgram(program, ProgramPropertyARB.ProgramBinaryLength, out int length);
        if (length is < 1 or > UserCache.MaxFileBytes) return;
        var bytes = new byte[4 + length];
        gl.GetProgramBinary(program, out uint written, out GLEnum format, bytes.AsSpan(4));
        if (written == 0 || written > length) return;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)format);
        var write = new Task(() => cache.Write(key, bytes.AsSpan(0, 4 + (int)written)));
        _writes[write] = true;
        _ = write.ContinueWith(done => _writes.TryRemove(done, out _), TaskScheduler.Default);
        write.Start(TaskScheduler.Default);
    }

    /// <summary>Waits a short while for the files that are being written.</summary>
    public void Flush() => Task.WaitAll([.. _writes.Keys], FlushMilliseconds);
}
