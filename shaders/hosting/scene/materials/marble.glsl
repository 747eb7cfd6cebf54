// Pale stone with veins; the flutes of the columns are bent into the normal, u counts them.
Surface material() {
    vec3 normal = normalize(v_normal);
    float vein = sin(v_world.x * 2.3 + v_world.y * 3.1 + 1.7 * sin(v_world.z * 2.9 + v_world.y * 1.3));
    vein = 1.0 - abs(vein);
    vec3 colour = u_colour.rgb * (1.0 - 0.22 * vein * vein * vein * vein);
    float upright = 1.0 - abs(normal.y);
    vec3 along = normalize(vec3(-normal.z, 0.0, normal.x) + vec3(1e-4, 0.0, 0.0));
    float flute = v_uv.x * 6.2831853;
    float detail = clamp(1.0 - fwidth(flute) * 0.5, 0.0, 1.0) * step(0.5, upright) * step(0.01, v_uv.x);
    normal = normalize(normal + along * (0.55 * detail * sin(flute)));
    colour *= 1.0 - 0.35 * detail * (0.5 + 0.5 * cos(flute));
    return Surface(colour, normal, vec3(0.0), u_colour.a);
}
