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


def prepare(task):
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
