import { parentPort, workerData } from "node:worker_threads";
import { computeChunks, type GridTask, planOf } from "./grid-task.ts";

const task = workerData as GridTask;
computeChunks(task, planOf(task));
// A thread takes its time to end, and nobody waits for that.
parentPort?.postMessage("done");
