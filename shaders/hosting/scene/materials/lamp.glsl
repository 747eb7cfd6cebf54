// A lantern: light of its own, brighter in its middle than at its rim.
Surface material() {
    vec3 normal = normalize(v_normal);
    float middle = max(dot(normal, normalize(u_camera.xyz - v_world)), 0.0);
    return Surface(vec3(0.1), normal, u_colour.rgb * (0.6 + 2.2 * middle * middle), 0.0);
}
