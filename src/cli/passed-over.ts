import { count } from "../report/number-text.ts";
import type { OnPassedOver } from "./inputs.ts";

const named = 5;

/** Files that look like parts of an artifact and lie in none: they are counted, and the first of them named. */
export interface PassedOver {
  readonly add: OnPassedOver;
  /** What to tell people; undefined when nothing was passed over. */
  notice(): string | undefined;
}

/** Makes an empty count. */
export function passedOver(): PassedOver {
  const first: string[] = [];
  let total = 0;
  return {
    add(path) {
      if (total++ < named) first.push(path);
    },
    notice() {
      if (total === 0) return undefined;
      const rest = total > named ? ` and ${total - named} more` : "";
      return `${count(total, "file")} passed over, named like a part of an artifact but in a folder that is none: ${first.join(", ")}${rest}`;
    },
  };
}
