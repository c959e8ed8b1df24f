import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const idOf = (meta: object | undefined): unknown => (meta as { readonly request_id?: unknown } | undefined)?.request_id;

export const requestIdAgrees = defineRule({
  id: "legacy-run.request-id-agrees",
  severity: "error",
  since: "1.0",
  claim:
    "The request_id is the same in meta.json, the headers of the reports and their machine contracts, where they have one.",
  why: "The caller recognises its answer by this id. Another id gives it the result of another request.",
  remedy: "Find out which request asked for the run; trust none of the ids until then.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?"],
  check({ "meta.json": meta, "run_report.json": old, "report.json": report }) {
    return disagreements([
      { file: "meta.json", pointer: "/request_id", value: idOf(meta) },
      { file: "run_report.json", pointer: "/header/request_id", value: old?.header.request_id },
      { file: "run_report.json", pointer: "/machine_contract/request_id", value: old?.machine_contract?.request_id },
      { file: "report.json", pointer: "/header/request_id", value: report?.header.request_id },
      { file: "report.json", pointer: "/machine_contract/request_id", value: report?.machine_contract?.request_id },
    ]);
  },
});
