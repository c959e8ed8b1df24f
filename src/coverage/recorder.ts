import type { LoadedFile } from "../loaded-file.ts";
import type { KindNotes } from "../notes.ts";
import type { KindCoverage, Share, Unseen } from "../report/report.ts";
import { memberTree, type Part, type Place } from "./member-tree.ts";
import { seeValue } from "./see-value.ts";

/** What was seen of one kind, as plain data: it can be sent to another thread and added up. */
export interface Seen {
  readonly artifacts: number;
  /** Indexes of parts, in the order of the kind's notes. */
  readonly parts: readonly number[];
  readonly rules: readonly string[];
}

/** Records what artifacts of one kind show of their contract. */
export interface CoverageRecorder {
  /** The files of one more artifact, as they were loaded. */
  see(files: Iterable<Pick<LoadedFile, "descriptor" | "value" | "table">>): void;
  /** A rule that was judged: what it reads was there. */
  judged(rule: string): void;
  seen(): Seen;
  add(seen: Seen): void;
  result(): KindCoverage;
}

/** Begins to record for a kind: its notes say what there is to see, `rules` which rules could have something to say. */
export function recordCoverage(kind: string, notes: KindNotes, rules: readonly string[]): CoverageRecorder {
  const parts: Part[] = [];
  const places = new Map<string, Place>(
    Object.entries(notes).map(([file, fileNotes]) => [file, memberTree(file, fileNotes, parts)]),
  );
  const seenParts = new Set<number>();
  const seenRules = new Set<string>();
  let artifacts = 0;
  return {
    see(files) {
      artifacts++;
      for (const { descriptor, value, table } of files) {
        const place = places.get(descriptor.name);
        if (!place || value === undefined) continue;
        if (table) for (const row of table.rows) seeValue(row, place, seenParts);
        else seeValue(value, place, seenParts);
      }
    },
    judged: (rule) => void seenRules.add(rule),
    seen: () => ({ artifacts, parts: [...seenParts], rules: [...seenRules] }),
    add(seen) {
      artifacts += seen.artifacts;
      for (const part of seen.parts) seenParts.add(part);
      for (const rule of seen.rules) seenRules.add(rule);
    },
    result() {
      const share = (what: Part["what"]): Share => ({
        seen: parts.filter((part, index) => part.what === what && seenParts.has(index)).length,
        total: parts.filter((part) => part.what === what).length,
      });
      const unseen: Unseen[] = [
        ...parts.filter((_, index) => !seenParts.has(index)),
        ...rules.filter((rule) => !seenRules.has(rule)).map((rule) => ({ what: "rule" as const, where: rule })),
      ];
      const judged = rules.filter((rule) => seenRules.has(rule)).length;
      return {
        kind,
        artifacts,
        fields: share("field"),
        enums: share("enum"),
        branches: share("branch"),
        rules: { seen: judged, total: rules.length },
        unseen,
      };
    },
  };
}
