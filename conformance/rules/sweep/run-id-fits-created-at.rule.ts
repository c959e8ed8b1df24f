import { microseconds } from "../../lib/local-time.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

const hour = 3600 * 1e6;
const week = 7 * 24 * hour;

export const runIdFitsCreatedAt = defineRule({
  id: "sweep.run-id-fits-created-at",
  severity: "warning",
  since: "1.0",
  claim: "A sweep is recorded after the time in its run_id, within a week.",
  why: "The id is made when the sweep begins, created_at when it is done, both in local time: times that do not fit come from a changed file or a wrong clock.",
  remedy: "Check the clock of the machine, and whether the files belong to one sweep.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["metadata.json#/created_at", "report.json#/header/created_at", "report.json#/machine_contract/run_id"],
  *check({ "metadata.json": metadata, "report.json": report }) {
    const begun = parseRunId(report.machine_contract.run_id)?.time;
    const start = begun === undefined ? undefined : microseconds(begun);
    if (start === undefined) return;
    // Local time goes back by an hour once a year. When one of the two times fits, sweep.created-at-agrees names the other.
    const fits = (text: string) => {
      const time = microseconds(text);
      return time === undefined || (time - start >= -hour && time - start <= week);
    };
    const found = metadata.created_at;
    if (!fits(found) && !fits(report.header.created_at))
      yield { file: "metadata.json", pointer: "/created_at", expected: `after ${begun}, within a week`, found };
  },
});
