// What every pass is given: its inputs, where their pixels lie, and its numbers.
//
// A pixel is counted from the top left of the surface. A map turns it into a texel: (origin x, origin y, step, 0) with
// step 1 where the texture's rows run from the top and -1 where they run from the bottom.
//
// K_INPUTS          how many input textures
// K_DECLARE_INPUTS  INPUT(s_input0) INPUT(s_input1) ...
// K_TERMS           how many values are reduced to one, at least 1
// K_STEP_VALUES     how many vectors of numbers the store steps have, at least 1
// K_OWN_STEPS, K_OWN_TERMS, K_OWN_WINDOW, K_OWN_SIZE  u_steps, u_terms, u_window and u_size as literals, in a program for one pass; absent in programs that serve many
// K_OWN_MAPS, K_OWN_TARGET  u_maps and u_target as literals, where it is known that a surface fills its texture from the top

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

#ifdef K_OWN_STEPS
#define BITS4(r, g, b, a) vec4(uintBitsToFloat(r), uintBitsToFloat(g), uintBitsToFloat(b), uintBitsToFloat(a))
const vec4 c_steps[K_STEP_VALUES] = vec4[](K_OWN_STEPS);
#define u_steps c_steps
const vec4 c_terms[K_TERMS] = vec4[](K_OWN_TERMS);
#define u_terms c_terms
#define u_window K_OWN_WINDOW
#define u_size K_OWN_SIZE
#endif
#ifdef K_OWN_MAPS
#define u_maps K_OWN_MAPS
#endif
#ifdef K_OWN_TARGET
#define u_target K_OWN_TARGET
#endif

ivec2 texelOf(ivec4 map, ivec2 pixel)
{
    return ivec2(map.x + pixel.x, map.y + map.z * pixel.y);
}

vec4 fetchPixel(sampler2D source, ivec4 map, ivec2 pixel)
{
    return texelFetch(source, texelOf(map, pixel), 0);
}
