import { count } from "../../report/number-text.ts";
import type { Terminal } from "../terminal.ts";
import type { GroupedCase } from "./choose-cases.ts";

/** Prints cases, for people or as JSON. */
export function listCases(cases: readonly GroupedCase[], asJson: boolean, terminal: Terminal): void {
  if (asJson) {
    const list = cases.map(({ group, case: { id, claim, severity, cites, needs = [], world = [] } }) => ({
      id,
      group,
      claim,
      severity,
      cites,
      needs,
      world,
    }));
    terminal.out(`${JSON.stringify({ schema_version: "1.0", cases: list }, null, 2)}\n`);
    return;
  }
  const width = Math.max(...cases.map(({ case: { id } }) => id.length)) + 2;
  let group: string | undefined;
  for (const { group: own, case: one } of cases) {
    if (own !== group) terminal.out(`${group === undefined ? "" : "\n"}${own}\n`);
    group = own;
    const needs = one.needs ? ` [${one.needs.join(", ")}]` : "";
    terminal.out(`  ${one.id.padEnd(width)}${one.severity.padEnd(9)}${one.claim}${needs}\n`);
  }
  terminal.out(`\n${count(cases.length, "case")}\n`);
}
