using System.Text;
using RealtimeConv.Codecs;

namespace RealtimeConv.Tests.Codecs;

/// <summary>Seeded damage to good files: a decoder gives a value or one <see cref="InvalidInputException"/>, within memory and time, never another exception.</summary>
public class CodecFuzzTests
{
    private const int Rounds = 1000;
    private const long Limit = 1 << 20;

    [Test]
    public void PngDecode_DamagedFiles_AreRefusedOrRead()
    {
        int[][] kinds = [[1, 0], [8, 2], [4, 3], [16, 4], [8, 6], [16, 2]];
        // The checksums are made right again in half of the rounds, so that damage reaches the code behind them.
        Fuzz(k => new PngPicture(17, 9, kinds[k % 6][0], kinds[k % 6][1], kinds[k % 6][1] < 4).Encode(k % 2 == 0),
            (file, round) => PngDecoder.Decode(new MemoryStream(round % 2 == 0 ? file : WithRightChecksums(file)), Limit));
    }

    [Test]
    public void NpyRead_DamagedFiles_AreRefusedOrRead()
    {
        var stream = new MemoryStream();
        NpyCodec.Write(new NpyArray([3, 5], new float[15]), stream);
        Fuzz(_ => stream.ToArray(), (file, _) => NpyCodec.Read(new MemoryStream(file), Limit));
        Fuzz(_ => stream.ToArray(), (file, _) => NpyCodec.Read(new TrickleStream(file), Limit));
    }

    [Test]
    public void NpzRead_DamagedFiles_AreRefusedOrRead()
    {
        var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            foreach (string name in (string[])["a.npy", "b.npy"])
            {
                using var entry = zip.CreateEntry(name).Open();
                NpyCodec.Write(new NpyArray([4, 4], [.. Enumerable.Range(0, 16).Select(k => k * 0.37f)]), entry);
            }
        Fuzz(_ => stream.ToArray(), (file, _) =>
        {
            using var archive = new NpzArchive(new MemoryStream(file));
            foreach (string name in archive.Names) archive.Read(name, Limit);
        });
    }

    [Test]
    public void CsvRead_DamagedFiles_AreRefusedOrRead() =>
        Fuzz(_ => Encoding.UTF8.GetBytes("# kernel\r\n1, -2.5e-3, 3\n4,5,+6.25\n7,8,nan # end\n"), (file, round) => CsvCodec.Read(new MemoryStream(file), round % 2 == 0, Limit));

    [Test]
    public void WavRead_DamagedFiles_AreRefusedOrRead()
    {
        var stream = new MemoryStream();
        WavCodec.Write(new WavAudio(8000, 2, new float[32]), stream);
        Fuzz(_ => stream.ToArray(), (file, _) => WavCodec.Read(new MemoryStream(file), Limit));
    }

    private static void Fuzz(Func<int, byte[]> good, Action<byte[], int> read)
    {
        int refused = 0;
        for (int round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            byte[] file = Damage(good(round), random);
            try
            {
                read(file, round);
            }
            catch (InvalidInputException e)
            {
                refused++;
                Assert.That(e.Message, Does.Not.Contain("\n"));
            }
            catch (Exception e)
            {
                Assert.Fail($"round {round}: {e}");
            }
        }
        Assert.That(refused, Is.GreaterThan(Rounds / 20), "the damage reaches the decoder");
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var bytes = new List<byte>(file);
        for (int k = random.Next(1, 5); k > 0; k--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes[at] = (byte)(random.Next(2) * 255); break;
                case 3: bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at - 1)); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(9, bytes.Count - at))); break;
                default: if (random.Next(4) == 0 && at > 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }
        return [.. bytes];
    }

    private static byte[] WithRightChecksums(byte[] file)
    {
        for (long at = 8; at + 12 <= file.Length;)
        {
            long length = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan((int)at));
            if (at + 12 + length > file.Length) break;
            uint crc = PngFiles.Crc(file.AsSpan((int)at + 4, (int)length + 4));
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan((int)(at + 8 + length)), crc);
            at += 12 + length;
        }
        return file;
    }
}
