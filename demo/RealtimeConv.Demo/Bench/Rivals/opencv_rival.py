# The OpenCV side of rtconv bench: one process that prepares tasks and runs a few frames of one when it is told to, so that rounds alternate.
# A line of JSON in, a line out: {"id": 0, "op": ..., ...} -> "ok"; {"id": 0, "repeats": 3} -> "CPU_MS WALL_MS"; what cannot be done -> "no REASON".
import json
import sys
import time

try:
    import cv2
    import numpy as np
except ImportError as error:
    print("no " + str(error), flush=True)
    sys.exit(0)

BORDERS = {"replicate": cv2.BORDER_REPLICATE, "reflect": cv2.BORDER_REFLECT, "reflect101": cv2.BORDER_REFLECT_101, "constant:0": cv2.BORDER_CONSTANT}


# The fields of a protocol buffer: OpenCV takes layers as a model file alone, and no library that writes one need be here.
def varint(number):
    low = bytes([number & 127 | (128 if number > 127 else 0)])
    return low + varint(number >> 7) if number > 127 else low


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


# ONNX: a graph of one Conv over maps of the given size.
def layer(weights, height, width):
    outputs, inputs, rows, columns = weights.shape

    def numbers(name, values):
        return field(5, field(1, name) + field(20, 7) + b"".join(field(8, v) for v in values))

    def maps(name, channels):
        dimensions = b"".join(field(1, field(1, d)) for d in (1, channels, height, width))
        return field(1, name) + field(2, field(1, field(1, 1) + field(2, dimensions)))

    tensor = b"".join(field(1, d) for d in weights.shape) + field(2, 1) + field(8, "w") + field(9, weights.astype("<f4").tobytes())
    node = field(1, "x") + field(1, "w") + field(2, "y") + field(3, "conv") + field(4, "Conv")
    node += numbers("kernel_shape", [rows, columns]) + numbers("pads", [rows // 2, columns // 2] * 2) + numbers("strides", [1, 1]) + numbers("dilations", [1, 1])
    graph = field(1, node) + field(2, "g") + field(5, tensor) + field(11, maps("x", inputs)) + field(12, maps("y", outputs))
    return field(1, 7) + field(7, graph) + field(8, field(2, 11))


def prepare_layer(task):
    random = np.random.default_rng(7)
    channels, side = task["channels"], task["side"]
    weights = random.random((channels, channels, side, side), np.float32) - 0.5
    network = cv2.dnn.readNetFromONNX(np.frombuffer(layer(weights, task["height"], task["width"]), np.uint8))
    source = random.random((1, channels, task["height"], task["width"]), np.float32) - 0.5

    def frame():
        network.setInput(source)
        return network.forward()

    expected = sum(float(weights[0, c, y, x]) * float(source[0, c, 8 + y, 8 + x]) for c in range(channels) for y in range(side) for x in range(side))
    if abs(frame()[0, 0, 8 + side // 2, 8 + side // 2] - expected) > 1e-3:
        raise ValueError("OpenCV's dnn computes something else")
    return frame


def prepare(task):
    if task["op"] == "dnn":
        return prepare_layer(task)
    if task["border"] not in BORDERS:
        raise ValueError("OpenCV's filters do not know the border " + task["border"])
    border = BORDERS[task["border"]]
    shape = (task["height"], task["width"], 4)
    if task["format"] == "rgba8":
        source = np.random.default_rng(7).integers(0, 256, shape, np.uint8)
    elif task["format"] == "rgba32f":
        source = np.random.default_rng(7).random(shape, np.float32)
    else:
        raise ValueError("OpenCV's filters do not know " + task["format"])
    target = np.empty_like(source)
    if task["op"] == "filter2D":
        kernel = np.array(task["kernel"], np.float32)
        return lambda: cv2.filter2D(source, -1, kernel, dst=target, borderType=border)
    if task["op"] == "sepFilter2D":
        row, column = np.array(task["row"], np.float32), np.array(task["column"], np.float32)
        return lambda: cv2.sepFilter2D(source, -1, row, column, dst=target, borderType=border)
    if task["op"] == "GaussianBlur":
        size, sigma = (task["columns"], task["rows"]), task["sigma"]
        return lambda: cv2.GaussianBlur(source, size, sigma, dst=target, borderType=border)
    size = (task["columns"], task["rows"])
    return lambda: cv2.boxFilter(source, -1, size, dst=target, borderType=border)


frames = {}
print("ready " + cv2.__version__, flush=True)
for line in sys.stdin:
    request = json.loads(line)
    try:
        if "op" in request:
            cv2.setNumThreads(request["threads"])
            frames[request["id"]] = prepare(request)
            print("ok", flush=True)
        elif "repeats" in request:
            frame, repeats = frames[request["id"]], request["repeats"]
            cpu, wall = time.process_time_ns(), time.perf_counter_ns()
            for _ in range(repeats):
                frame()
            wall, cpu = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
            print(cpu / repeats / 1e6, wall / repeats / 1e6, flush=True)
        else:
            frames.pop(request["id"], None)
            print("ok", flush=True)
    except Exception as error:  # told to the one who asked, who goes on without it
        print("no " + str(error).replace("\n", " "), flush=True)
