// What every pass is given: its inputs, where their pixels lie, and its numbers.
//
// A pixel is counted from the top left of the surface. A map turns it into a texel: (origin x, origin y, step, 0) with
// step 1 where the texture's rows run from the top and -1 where they run from the bottom.
//
// K_INPUTS          how many input textures
// K_DECLARE_INPUTS  INPUT(s_input0) INPUT(s_input1) ...
// K_TERMS           how many values are reduced to one, at least 1
// K_STEP_VALUES     how many vectors of numbers the store steps have, at least 1

#define INPUT(name) uniform sampler2D name;
K_DECLARE_INPUTS

uniform ivec2 u_size;
uniform ivec4 u_target;
uniform ivec4 u_maps[K_INPUTS];

layout(std140) uniform B_Pass
{
    ivec4 u_window;                    // columns, rows, anchor x, anchor y of the kernels
    vec4 u_borderValue;                // the constant border
    vec4 u_terms[K_TERMS];             // x: weight or scale of each reduced value
    vec4 u_steps[K_STEP_VALUES];       // numbers of the store steps
};

ivec2 texelOf(ivec4 map, ivec2 pixel)
{
    return ivec2(map.x + pixel.x, map.y + map.z * pixel.y);
}

vec4 fetchPixel(sampler2D source, ivec4 map, ivec2 pixel)
{
    return texelFetch(source, texelOf(map, pixel), 0);
}
