import type { Directory } from "../../src/view.ts";
import { modelTree } from "./model-tree.ts";

/** The interval that every model of a run says it was trained on, in minutes. */
export function modelIntervals(run: Directory): { readonly file: string; readonly minutes: number }[] {
  return modelTree(run).models.flatMap(({ folder }) => {
    const file = `${folder}/model_meta.json`;
    const minutes = (run.json(file) as { interval_minutes?: unknown } | undefined)?.interval_minutes;
    return typeof minutes === "number" ? { file, minutes } : [];
  });
}

const units: Readonly<Record<string, number>> = { m: 1, min: 1, h: 60, d: 1440, w: 10_080 };

/** Minutes of an interval such as 5m, 1h or 1d; undefined when it is written in another way. */
export function minutesOf(interval: string | undefined): number | undefined {
  const [, count, unit] = /^(\d+)(m|min|h|d|w)$/i.exec(interval ?? "") ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (units[unit.toLowerCase()] as number);
}

/** The value that occurs most often, the first of those. */
export function most(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
