// Polished metal: its colour tints what it mirrors.
Surface material() {
    return Surface(u_colour.rgb, normalize(v_normal), vec3(0.0), 0.8);
}
