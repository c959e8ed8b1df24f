import { parameterGrid } from "./parameter-grid.ts";
import type { SweepConfig } from "./sweep-config.ts";

const most = 3;

/** A setting of a sweep in words: its value, or the values that its grid varies, the first of them where there are many. */
export function settingText(config: SweepConfig, name: string, otherwise = ""): string {
  const grid = parameterGrid(config);
  const values = grid.keys.includes(name) ? grid.valuesOf(name) : [config[name] ?? otherwise];
  const texts = [...new Set(values.map(String))];
  const left = texts.length - most;
  return texts.slice(0, most).join(", ") + (left > 0 ? ` and ${left} more` : "");
}
