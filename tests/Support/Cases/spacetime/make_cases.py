#!/usr/bin/env python3
"""Makes the space-time cases beside this file with NumPy and SciPy in float64: run it in this folder.

A case filters a sequence of frames [n, y, x, c] by a kernel [t, y, x]; tap t = 0 is the newest frame. The past is put before the
first frame as the case's rule says, so that SciPy's own rule for the axis of time never shows in what is kept.
"""
import json
import numpy as np
from scipy import ndimage, signal

MODES = {"replicate": "nearest", "reflect": "reflect", "reflect101": "mirror", "wrap": "wrap", "constant": "constant"}
random = np.random.default_rng(20260101)
cases = []


def convolve(volume, kernel, mode, cval, origin):
    """scipy.ndimage.convolve with the origin that makes tap 0 the newest frame."""
    time = -(kernel.shape[0] // 2)
    impulse = np.zeros(3 * kernel.shape[0])
    impulse[kernel.shape[0]] = 1
    weights = np.arange(1.0, kernel.shape[0] + 1)
    for candidate in (time, time + 1, -time, -time - 1):
        try:
            response = ndimage.convolve(impulse, weights, mode="constant", origin=candidate)
        except ValueError:
            continue
        if np.array_equal(response[kernel.shape[0]:2 * kernel.shape[0]], weights):
            return ndimage.convolve(volume, kernel, mode=mode, cval=cval, origin=(candidate, *origin))
    raise AssertionError("no origin makes the kernel causal")


def anchor(size, origin):
    """Position in the turned window that lies on the output sample, by what an impulse does."""
    impulse = np.zeros(4 * size + 1)
    impulse[2 * size] = 1
    response = ndimage.convolve(impulse, np.arange(1.0, size + 1), mode="constant", origin=origin)
    # The response holds the weights as written, from 2 size - (size - 1 - anchor) on.
    first = int(np.nonzero(response)[0][0])
    return size - 1 - (2 * size - first)


def add(name, frames, kernel, first="replicate", border="replicate", value=0.0, operation="convolve", origin=(0, 0), bias=0.0, made=None):
    frames, kernel = frames.astype(np.float32), kernel.astype(np.float32)
    x, k = frames.astype(np.float64), kernel.astype(np.float64)
    past = kernel.shape[0] - 1
    before = np.repeat(x[:1], past, axis=0) if first == "replicate" else np.zeros((past, *x.shape[1:]))
    if made is None:
        turned = k if operation == "convolve" else k[:, ::-1, ::-1]
        volume = np.concatenate([before, x])
        result = np.stack([convolve(volume[..., c], turned, MODES[border], value, origin)[past:] for c in range(x.shape[3])], axis=-1)
    else:
        result = made(x, k)
    frames.tofile(f"{name}.frames.f32.bin")
    kernel.tofile(f"{name}.kernel.f32.bin")
    (result + bias).tofile(f"{name}.expected.f64.bin")
    cases.append({
        "id": name, "shape": list(frames.shape), "kernel": list(kernel.shape), "first_frames": first, "border": border, "border_value": value,
        "operation": operation, "anchor": [anchor(kernel.shape[2], origin[1]), anchor(kernel.shape[1], origin[0])], "bias": bias,
    })


def noise(*shape):
    return random.uniform(-1, 1, shape)


def product(weights, space):
    return np.multiply.outer(np.asarray(weights, float), np.asarray(space, float))


def recursive_start(x, k):
    """scipy.signal.lfilter from the state in which the first frame has always been there."""
    b = k[:, 0, 0]
    state = signal.lfiltic(b, [1.0], y=[], x=np.ones(len(b) - 1))
    return signal.lfilter(b, [1.0], x, axis=0, zi=state[:, None, None, None] * x[:1])[0]


g = np.array([1.0, 2.0, 1.0])
add("product-replicate", noise(7, 9, 13, 3), product([0.4, 0.3, 0.2, 0.1], np.outer(g, g) / 16))
add("product-correlate", noise(5, 8, 6, 2), product([1, -1], [[1, 2, 3], [0, 5, -4], [0.5, 0, 2]]), border="reflect101", operation="correlate", bias=0.25)
add("random-zero-reflect", noise(6, 7, 11, 4), noise(3, 3, 5), first="zero", border="reflect")
add("even-wrap-origin", noise(6, 9, 8, 1), noise(4, 2, 4), border="wrap", origin=(0, 1), operation="correlate")
add("constant-zero", noise(5, 6, 7, 3), noise(2, 5, 3), first="zero", border="constant", value=0.25)
add("constant-replicate-product", noise(5, 6, 7, 1), product([0.5, 0.25, 0.25], noise(3, 5)), border="constant", value=-0.75)
add("constant-zero-product", noise(4, 5, 7, 1), product([0.5, 0.25, 0.25], noise(3, 3)), first="zero", border="constant", value=0.5)
add("mirror-larger-than-frame", noise(4, 3, 2, 1), noise(3, 7, 5), border="reflect101")
add("one-frame", noise(1, 6, 5, 3), noise(4, 3, 3))
add("time-alone", noise(12, 4, 5, 2), noise(7, 1, 1))
add("time-alone-zero", noise(9, 4, 5, 4), noise(5, 1, 1), first="zero")
add("time-alone-lfilter", noise(12, 3, 4, 1), noise(6, 1, 1), made=recursive_start)
add("gaps-in-time", noise(8, 5, 6, 1), noise(5, 3, 3) * np.array([1, 0, 0, 1, 0])[:, None, None])
add("long-time", noise(34, 3, 4, 1), noise(30, 1, 1))
add("long-random", noise(18, 4, 5, 1), noise(14, 3, 3), first="zero", border="wrap")

with open("manifest.json", "w") as f:
    json.dump({"cases": cases}, f, indent=1)
    f.write("\n")
