// A convolution as tutorials write it, the benchmark's everyday rival: normalised coordinates, the sampler's own edge, weights in a uniform array.
//
// K_SIZE  columns and rows of the kernel
precision highp float;
precision highp sampler2D;

uniform sampler2D s_source;
uniform float u_weights[K_SIZE * K_SIZE];
in vec2 v_place;
layout(location = 0) out vec4 o_value;

void main()
{
    vec2 texel = 1.0 / vec2(textureSize(s_source, 0));
    vec4 sum = vec4(0.0);
    for (int j = 0; j < K_SIZE; ++j)
        for (int i = 0; i < K_SIZE; ++i)
            sum += u_weights[j * K_SIZE + i] * texture(s_source, v_place + vec2(i - K_SIZE / 2, j - K_SIZE / 2) * texel);
    o_value = vec4(sum.rgb, 1.0);
}
