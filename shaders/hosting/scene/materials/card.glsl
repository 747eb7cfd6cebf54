// A test card on each face: a zone plate (all frequencies, all directions) in a frame. Frequencies past the pixel grid fade to grey.
Surface material() {
    vec2 p = v_uv * 2.0 - 1.0;
    float r2 = dot(p, p), phase = 64.0 * r2;
    float rate = fwidth(phase);
    float wave = 0.5 + 0.5 * cos(phase) * clamp(1.5 - 0.5 * rate, 0.0, 1.0);
    float blur = fwidth(v_uv.x) * 2.0;
    float inside = 1.0 - smoothstep(0.86, 0.86 + blur, max(abs(p.x), abs(p.y)));
    vec3 colour = mix(u_colour.rgb, vec3(0.04 + 0.84 * wave), inside);
    return Surface(colour, normalize(v_normal), vec3(0.0), u_colour.a);
}
