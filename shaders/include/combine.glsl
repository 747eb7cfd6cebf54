// Several surfaces of one size reduced to one. K_LOAD_TERMS lists LOAD_TERM(k, s_inputk).
#include "include/reduce.glsl"

#define LOAD_TERM(k, source) terms[k] = fetchPixel(source, u_maps[k], pixel);

vec4 combine(ivec2 pixel)
{
    vec4 terms[K_TERMS];
    K_LOAD_TERMS
    return reduceTerms(terms);
}
