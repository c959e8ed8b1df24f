import { count } from "../report/number-text.ts";
import type { OnPassedOver } from "./inputs.ts";

const named = 5;

/** Files that look like parts of an artifact and lie in none: they are counted, and the first of them named. */
export interface PassedOver {
  readonly add: OnPassedOver;
  /** What to tell people; nothing when nothing was passed over. */
  notices(): readonly string[];
}

interface Group {
  readonly first: string[];
  total: number;
}

const unknown = "named like a part of an artifact but in a folder that is none";

/** Makes an empty count. */
export function passedOver(): PassedOver {
  const groups = new Map<string, Group>();
  return {
    add(path, what = unknown) {
      let group = groups.get(what);
      if (!group) {
        group = { first: [], total: 0 };
        groups.set(what, group);
      }
      if (group.total++ < named) group.first.push(path);
    },
    notices: () =>
      [...groups].map(([what, { first, total }]) => {
        const rest = total > named ? ` and ${total - named} more` : "";
        return `${count(total, "file")} passed over, ${what}: ${first.join(", ")}${rest}`;
      }),
  };
}
