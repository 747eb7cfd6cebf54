// Feature maps side by side: dark where a map is 0, amber where it is positive, blue where it is negative, each in units of its own largest magnitude.
#define K_ACTIVATION 0
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_fragment.glsl"

uniform sampler2D s_range;
uniform ivec4 u_target;      // first column, row of the texture that is the top, step, 0
uniform ivec4 u_tiles;       // columns of tiles, maps, width and height of a cell
uniform ivec2 u_inputSize;
uniform ivec2 u_margin;      // left and top of the first cell

const vec3 zero = vec3(0.055, 0.062, 0.078), positive = vec3(1.0, 0.76, 0.33), negative = vec3(0.33, 0.62, 1.0);

// The mean of a few samples across what a pixel covers.
float mapAt(vec2 from, vec2 size, int map)
{
    const int side = 3;
    float sum = 0.0;
    for (int j = 0; j < side; ++j)
        for (int i = 0; i < side; ++i)
        {
            vec2 at = from + (vec2(i, j) + 0.5) / float(side) * size;
            sum += TEXEL0(clamp(ivec2(at), ivec2(0), u_inputSize - 1), map >> 2)[map & 3];
        }
    return sum / float(side * side);
}

void main()
{
    ivec2 texel = targetPixel(), pixel = ivec2(texel.x - u_target.x, (texel.y - u_target.y) * u_target.z) - u_margin;
    ivec2 cell = pixel / u_tiles.zw, inside = pixel - cell * u_tiles.zw;
    int map = cell.y * u_tiles.x + cell.x;
    const int gap = 3;
    ivec2 size = u_tiles.zw - gap;
    vec3 colour = zero * 0.45;
    if (pixel.x >= 0 && pixel.y >= 0 && cell.x < u_tiles.x && map < u_tiles.y && inside.x < size.x && inside.y < size.y)
    {
        vec2 step = vec2(u_inputSize) / vec2(size);
        float value = mapAt(vec2(inside) * step, step, map), largest = texelFetch(s_range, ivec2(map >> 2, 0), 0)[map & 3];
        float share = largest > 0.0 ? clamp(value / largest, -1.0, 1.0) : 0.0;
        colour = mix(zero, share < 0.0 ? negative : positive, sqrt(abs(share)));
    }
    o_value = vec4(colour, 1.0);
}
