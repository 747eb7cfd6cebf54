using RealtimeConv.OpenGL.Shaders;

namespace RealtimeConv.OpenGL.Tests.Shaders;

public sealed class ShaderSourceTests
{
    private static readonly ShaderVariant Main = new("main", ShaderStage.Fragment, "#define K_A 1\n");

    [Test]
    public void Assemble_NestedIncludes_LeadBackByLineDirectives()
    {
        var source = Assemble(("main.frag", "first\n#include \"a.glsl\"\nthird\n"), ("a.glsl", "#include \"b.glsl\"\ninA\n"), ("b.glsl", "inB\n"));
        Assert.That(source.Text, Is.EqualTo(
            "#version 330 core\n#define K_A 1\n#line 1001\nfirst\n#line 2001\n#line 3001\ninB\n#line 2002\ninA\n#line 1003\nthird\n"));
        Assert.That(source.Files, Is.EqualTo(new[] { "the constants", "main.frag", "a.glsl", "b.glsl" }));
    }

    [Test]
    public void Assemble_FileMentionedTwiceOrByItself_IsTakenOnce()
    {
        var source = Assemble(("main.frag", "#include \"a.glsl\"\n#include \"a.glsl\"\n"), ("a.glsl", "#include \"a.glsl\"\nonce\n"));
        Assert.That(source.Text.Split("once"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Assemble_MissingFile_NamesItAndWhereItIsMentioned()
    {
        var error = Assert.Throws<ShaderCompileException>(() => Assemble(("main.frag", "x\n#include \"gone.glsl\"\n")));
        Assert.That(error!.Message, Does.Contain("gone.glsl").And.Contain("main.frag:2"));
    }

    [Test]
    public void Assemble_MalformedInclude_NamesTheLine()
    {
        var error = Assert.Throws<ShaderCompileException>(() => Assemble(("main.frag", "x\n\n#include <a.glsl>\n")));
        Assert.That((error!.File, error.Line), Is.EqualTo(("main.frag", 3)));
    }

    private static ShaderSource Assemble(params (string Path, string Text)[] files) =>
        ShaderSource.Assemble(Main, "330 core", path => files.FirstOrDefault(f => f.Path == path).Text);
}
