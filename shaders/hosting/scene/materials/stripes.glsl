// A beach ball: slices in turn coloured and white, with caps at the poles.
Surface material() {
    float slice = v_uv.x * 8.0, width = fwidth(slice);
    if (width > 0.5) width = 0.02; // the seam, where u wraps
    float white = clamp((abs(fract(slice * 0.5) - 0.5) - 0.25) / max(0.5 * width, 1e-4) + 0.5, 0.0, 1.0);
    vec3 colour = mix(u_colour.rgb, vec3(0.86, 0.83, 0.76), white);
    float pole = abs(v_uv.y - 0.5), blur = fwidth(v_uv.y);
    colour = mix(colour, vec3(0.86, 0.70, 0.20), smoothstep(0.43 - blur, 0.43 + blur, pole));
    return Surface(colour, normalize(v_normal), vec3(0.0), u_colour.a);
}
