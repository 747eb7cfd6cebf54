// A surface that mirrors the sky and the floor's chequers, more so at grazing angles.
vec3 mirrored(vec3 lit, Surface surface, vec3 ray) {
    vec3 seen = normalize(ray), bounced = reflect(seen, surface.normal);
    vec2 hit = v_world.xz - bounced.xz * (v_world.y / min(bounced.y, -0.02));
    // Filtered over the pixel's footprint, as on the floor itself.
    vec2 p = hit * 0.5, width = max(fwidth(p), vec2(1e-3));
    vec2 wave = (abs(fract(p - 0.5 * width) - 0.5) - abs(fract(p + 0.5 * width) - 0.5)) / width;
    vec3 ground = mix(vec3(0.09, 0.08, 0.09), vec3(0.55, 0.49, 0.41), 0.5 - 0.5 * wave.x * wave.y);
    vec3 image = mix(sky(bounced), ground, clamp(-bounced.y * 8.0, 0.0, 1.0));
    float rim = 1.0 + min(dot(surface.normal, seen), 0.0);
    rim *= rim;
    return mix(lit, image * mix(surface.albedo, vec3(1.0), rim * rim), mix(u_colour.a, 1.0, rim * rim));
}
