// Running bond: each course is shifted by half a brick; a hash tints the bricks, mortar lies between them.
Surface material() {
    vec2 p = v_uv * vec2(2.0, 4.0), width = fwidth(p);
    float course = floor(p.y);
    p.x += 0.5 * mod(course, 2.0);
    float tint = hash(ivec2(int(floor(p.x)), int(course)));
    vec2 edge = (0.5 - abs(fract(p) - 0.5)) * vec2(1.0, 0.5);
    float blur = max(width.x, 0.5 * width.y);
    float brick = smoothstep(0.028 - blur, 0.028 + blur, min(edge.x, edge.y));
    vec3 colour = mix(vec3(0.36, 0.13, 0.075), vec3(0.56, 0.26, 0.15), tint);
    colour = mix(vec3(0.50, 0.46, 0.40), colour, brick);
    return Surface(colour * u_colour.rgb, normalize(v_normal), vec3(0.0), u_colour.a);
}
