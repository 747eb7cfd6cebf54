// OpenGL ES computes in 16 bits where it is allowed to: every type a pass touches is declared highp.
#ifdef GL_ES
precision highp float;
precision highp int;
precision highp sampler2D;
#if __VERSION__ >= 310
precision highp image2D;
precision highp uimage2D;
#endif
#endif
