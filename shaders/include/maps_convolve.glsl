// A convolution layer, zeros outside: four output channels at a time, each tap a 4 x 4 matrix from four input channels.
//
// K_BLOCK   pixels per invocation along x; their weights are read once
// K_COLUMNS, K_ROWS  the kernel's size, where it is small and neither strides nor is dilated
// K_GROUPS  defined where four channels belong to several groups, which must not see each other
uniform ivec4 u_range;       // first input layer, how many, first weight, 0
uniform ivec4 u_input;       // input width, height, padding left, top
uniform ivec4 u_stride;      // stride x, y, dilation x, y
uniform ivec2 u_kernel;      // columns, rows
uniform vec4 u_bias;

vec4 mapTexel(ivec2 at, int layer)
{
    if (at.x < 0 || at.y < 0 || at.x >= u_input.x || at.y >= u_input.y) return vec4(0.0);
    return TEXEL0(at, layer);
}

vec4 product(mat4 w, vec4 v)
{
#ifdef K_GROUPS
    // A weight of 0 stands for no connection: it keeps a NaN of another group out, too.
    vec4 sum = vec4(0.0);
    for (int c = 0; c < 4; ++c) sum += mix(w[c] * v[c], vec4(0.0), equal(w[c], vec4(0.0)));
    return sum;
#else
    return w * v;
#endif
}

void convolveMaps(ivec2 pixel, out vec4 sums[K_BLOCK])
{
    for (int b = 0; b < K_BLOCK; ++b) sums[b] = u_bias;
    ivec2 corner = pixel * u_stride.xy - u_input.zw;
    int weight = u_range.z, end = u_range.x + u_range.y + hiddenZero();
    ivec2 kernel = u_kernel + hiddenZero();
    for (int layer = u_range.x; layer < end; ++layer)
    {
#ifdef K_COLUMNS
        // Each texel of a row serves all taps that meet it.
        for (int j = 0; j < K_ROWS; ++j)
        {
            vec4 row[K_BLOCK + K_COLUMNS - 1];
            for (int c = 0; c < K_BLOCK + K_COLUMNS - 1; ++c) row[c] = mapTexel(corner + ivec2(c, j), layer);
            for (int i = 0; i < K_COLUMNS; ++i)
            {
                mat4 tap = weightAt(weight++);
                for (int b = 0; b < K_BLOCK; ++b) sums[b] += product(tap, row[b + i]);
            }
        }
#else
        for (int j = 0; j < kernel.y; ++j)
            for (int i = 0; i < kernel.x; ++i)
            {
                mat4 w = weightAt(weight++);
                ivec2 at = corner + ivec2(i, j) * u_stride.zw;
                for (int b = 0; b < K_BLOCK; ++b) sums[b] += product(w, mapTexel(at + ivec2(b * u_stride.x, 0), layer));
            }
#endif
    }
}
