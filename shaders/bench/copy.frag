// The floor of the benchmark: every texel is read once and written once.
precision highp float;
precision highp sampler2D;

uniform sampler2D s_source;
layout(location = 0) out vec4 o_value;

void main()
{
    o_value = texelFetch(s_source, ivec2(gl_FragCoord.xy), 0);
}
