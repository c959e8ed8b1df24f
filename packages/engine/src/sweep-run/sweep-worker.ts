import { workerData } from "node:worker_threads";
import { computeChunks, type GridTask, planOf } from "./grid-task.ts";

const task = workerData as GridTask;
computeChunks(task, planOf(task));
