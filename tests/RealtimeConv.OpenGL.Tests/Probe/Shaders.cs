namespace RealtimeConv.OpenGL.Tests.Probe;

/// <summary>Fragment shaders as strangers write them.</summary>
internal static class Shaders
{
    public const string Sobel = """
        #version 330 core
        in vec2 uv;
        out vec4 color;
        uniform sampler2D image;
        uniform vec2 texelSize;
        void main() {
            vec3 sum = vec3(0.0);
            float k[9] = float[9](-1.0, 0.0, 1.0, -2.0, 0.0, 2.0, -1.0, 0.0, 1.0);
            for (int j = -1; j <= 1; j++)
                for (int i = -1; i <= 1; i++)
                    sum += k[(j + 1) * 3 + i + 1] * texture(image, uv + vec2(i, j) * texelSize).rgb;
            color = vec4(sum, 1.0);
        }
        """;

    public const string Fetch430 = """
        #version 430
        layout(location = 3) in VS_OUT { vec2 place; } fs_in;
        layout(binding = 2) uniform sampler2D s_frame;
        layout(location = 0) out vec4 o_color;
        void main() {
            ivec2 p = ivec2(gl_FragCoord.xy), last = textureSize(s_frame, 0) - 1;
            o_color = texelFetch(s_frame, p, 0) + 2.0 * texelFetch(s_frame, min(p + ivec2(1, 0), last), 0) + 3.0 * texelFetch(s_frame, min(p + ivec2(0, 1), last), 0) + fs_in.place.x * 0.0;
        }
        """;

    public const string Es300 = """
        #version 300 es
        precision highp float;
        in highp vec2 v_uv; // a comment: in vec4 nothing;
        uniform highp sampler2D u_texture;
        uniform vec2 u_resolution;
        out vec4 o_color;
        void main() {
            vec2 t = 1.0 / u_resolution;
            o_color = 0.25 * (texture(u_texture, v_uv) + 3.0 * texture(u_texture, v_uv + vec2(2.0 * t.x, -t.y)));
        }
        """;

    public const string WebGl = """
        precision highp float;
        varying vec2 vTextureCoord;
        varying vec4 vColor;
        uniform sampler2D uSampler;
        uniform vec2 uTexelSize;
        uniform float strength;
        void main() {
            vec4 c = texture2D(uSampler, vTextureCoord);
            vec4 mean = 0.5 * (texture2D(uSampler, vTextureCoord - vec2(uTexelSize.x, 0.0)) + texture2D(uSampler, vTextureCoord + vec2(uTexelSize.x, 0.0)));
            gl_FragColor = mix(c, mean, strength) * vColor;
        }
        """;

    public const string Toy = """
        // no version, no main
        void mainImage(out vec4 fragColor, in vec2 fragCoord)
        {
            vec4 sum = vec4(0.0);
            for (int x = -2; x <= 2; x++) sum += texture(iChannel0, (fragCoord + vec2(x, 0)) / iResolution.xy);
            fragColor = sum / 5.0 + 0.0 * iTime;
        }
        """;

    /// <summary>A fragment shader of version 330 that computes one expression of the sampler t; at(x, y) reads it x and y texels away.</summary>
    public static string Of(string expression, string declarations = "") => $$"""
        #version 330
        in vec2 uv;
        uniform sampler2D t;
        {{declarations}}
        out vec4 c;
        vec4 at(float x, float y) { return texture(t, uv + vec2(x, y) / vec2(textureSize(t, 0))); }
        void main() { c = {{expression}}; }
        """;
}
