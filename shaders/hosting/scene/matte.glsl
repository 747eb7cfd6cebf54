// A surface that mirrors nothing.
vec3 mirrored(vec3 lit, Surface surface, vec3 ray) {
    return lit;
}
