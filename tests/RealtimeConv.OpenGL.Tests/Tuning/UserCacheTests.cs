using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Files that can be made again: kept, found, ignored where they are not sound, and never a reason to fail.</summary>
public sealed class UserCacheTests
{
    private static readonly byte[] Contents = [.. Enumerable.Range(0, 1000).Select(k => (byte)k)];

    private string _folder = "";

    [SetUp]
    public void MakeName() => _folder = Path.Combine(Path.GetTempPath(), $"rtconv-cache-{Guid.NewGuid():N}");

    [TearDown]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        else File.Delete(_folder);
    }

    [Test]
    public void Read_WhatWasWritten_IsThereForTheNextRunToo()
    {
        new UserCache(_folder).Write("a", Contents);
        var next = new UserCache(_folder);
        Assert.That(next.Read("a"), Is.EqualTo(Contents));
        Assert.That(next.Read("b"), Is.Null);
        Assert.That(next.Problem, Is.Null);
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1), "nothing else is left");
    }

    [TestCase(0, 0, TestName = "Read_EmptyFile_IsIgnored")]
    [TestCase(30, 0, TestName = "Read_FileCutInItsHeader_IsIgnored")]
    [TestCase(800, 0, TestName = "Read_FileCutInItsContents_IsIgnored")]
    [TestCase(-1, 0, TestName = "Read_ForeignFile_IsIgnored")]
    [TestCase(-1, 8, TestName = "Read_FileOfAnotherVersion_IsIgnored")]
    [TestCase(-1, 20, TestName = "Read_FileWithADamagedHash_IsIgnored")]
    [TestCase(-1, 500, TestName = "Read_FileWithADamagedByte_IsIgnored")]
    public void Read_UnsoundFile_IsIgnoredAndSaidOnce(int cutTo, int flipped)
    {
        var cache = new UserCache(_folder);
        cache.Write("a", Contents);
        string path = Path.Combine(_folder, "a");
        byte[] bytes = File.ReadAllBytes(path);
        if (cutTo >= 0) bytes = bytes[..cutTo];
        else bytes[flipped] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.That(cache.Read("a"), Is.Null);
        string? problem = cache.Problem;
        Assert.That(problem, Does.Contain(path));
        Assert.That(cache.Read("a"), Is.Null);
        Assert.That(cache.Problem, Is.EqualTo(problem));
        cache.Write("a", Contents);
        Assert.That(cache.Read("a"), Is.EqualTo(Contents));
    }

    [Test]
    public void Write_WhereNothingCanBeWritten_IsNotedAndNoMore()
    {
        File.WriteAllText(_folder, "a file in the folder's place");
        var cache = new UserCache(_folder);
        Assert.That(() => cache.Write("a", Contents), Throws.Nothing);
        Assert.That(cache.Read("a"), Is.Null);
        Assert.That(cache.Problem, Does.Contain(_folder));
    }

    [Test]
    public void Write_WithoutAFolder_KeepsNothing()
    {
        var cache = new UserCache(null);
        cache.Write("a", Contents);
        Assert.That(cache.Read("a"), Is.Null);
        Assert.That(cache.Problem, Is.Not.Null);
    }

    [Test]
    public void Write_AboveTheLimit_DropsTheOldest()
    {
        var cache = new UserCache(_folder, 4 * 1100);
        for (int k = 0; k < 6; k++)
        {
            cache.Write($"{k}", Contents);
            File.SetLastWriteTimeUtc(Path.Combine(_folder, $"{k}"), DateTime.UnixEpoch.AddDays(1000 + k));
        }
        Assert.That(new DirectoryInfo(_folder).GetFiles().Sum(f => f.Length), Is.LessThanOrEqualTo(4 * 1100));
        Assert.That(cache.Read("5"), Is.EqualTo(Contents));
        Assert.That(cache.Read("0"), Is.Null);
    }

    [Test]
    public void Write_MoreThanAFileMayHold_IsNotKept()
    {
        var cache = new UserCache(_folder);
        cache.Write("a", new byte[UserCache.MaxFileBytes]);
        Assert.That(cache.Read("a"), Is.Null);
    }
}
