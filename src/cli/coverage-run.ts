import type { LoadedKind } from "../check.ts";
import { type CoverageRecorder, recordCoverage, type Seen } from "../coverage/recorder.ts";
import { prepareKind } from "../prepared.ts";
import type { Coverage } from "../report/report.ts";

/** Recorders of all kinds of a run. */
export interface CoverageRun {
  /** For `loadingKinds`: gives a loaded kind its recorder, and rules that tell it when they are judged. */
  watch(kind: LoadedKind): Promise<LoadedKind>;
  of(kind: string): CoverageRecorder | undefined;
  /** Everything that was seen so far, by kind. */
  seen(): Record<string, Seen>;
  result(): Coverage;
}

/** Records what the judged artifacts show of each kind. */
export function coverageRun(): CoverageRun {
  const recorders = new Map<string, CoverageRecorder>();
  return {
    async watch(kind) {
      const recorder = recordCoverage(
        kind.entry.kind,
        await kind.entry.notes(),
        kind.rules.map(({ id }) => id),
      );
      recorders.set(kind.entry.kind, recorder);
      const rules = kind.rules.map((rule) => ({
        ...rule,
        check(content: never) {
          recorder.judged(rule.id);
          return rule.check(content);
        },
      }));
      return { ...kind, prepared: prepareKind(kind.prepared.descriptor, rules) };
    },
    of: (kind) => recorders.get(kind),
    seen: () => Object.fromEntries([...recorders].map(([kind, recorder]) => [kind, recorder.seen()])),
    result: () => ({
      kinds: [...recorders.values()]
        .map((recorder) => recorder.result())
        .sort((left, right) => (left.kind < right.kind ? -1 : 1)),
    }),
  };
}
