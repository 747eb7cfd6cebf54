// Stone tiles in two colours, grout between them; filtered over the pixel's footprint so that the far floor does not shimmer.
Surface material() {
    vec2 p = v_world.xz * 0.5, width = max(fwidth(v_world.xz) * 0.5, vec2(1e-4));
    // Box-filtered chequer pattern: the integral of the square wave over the footprint.
    vec2 wave = (abs(fract(p - 0.5 * width) - 0.5) - abs(fract(p + 0.5 * width) - 0.5)) / width;
    float check = 0.5 - 0.5 * wave.x * wave.y;
    ivec2 tile = ivec2(floor(v_world.xz));
    float vary = hash(tile), detail = 1.0 - clamp(2.0 * max(width.x, width.y), 0.0, 1.0);
    vec3 light = mix(vec3(0.74, 0.66, 0.55), vec3(0.66, 0.56, 0.46), vary);
    vec3 dark = mix(vec3(0.115, 0.10, 0.12), vec3(0.17, 0.14, 0.135), vary);
    vec3 colour = mix(dark, light, check);
    vec2 edge = 0.5 - abs(fract(v_world.xz) - 0.5);
    float grout = smoothstep(0.0, 0.012 + max(width.x, width.y), min(edge.x, edge.y));
    colour *= mix(1.0, mix(0.45, 1.0, grout), detail);
    vec2 fromMiddle = v_world.xz;
    float ring = abs(length(fromMiddle) - u_sun.w);
    float band = 1.0 - smoothstep(0.16, 0.16 + 2.0 * max(width.x, width.y), ring);
    colour = mix(colour, vec3(0.42, 0.13, 0.08), band);
    return Surface(colour, vec3(0.0, 1.0, 0.0), vec3(0.0), 0.10 + 0.22 * vary * detail);
}
