import type { Reporter } from "./report.ts";
import { artifactJson, headJson, stringify, tailJson } from "./report-json.ts";

/**
 * One line an artifact, `{"artifact": …}`, then one line `{"summary": …}`; nothing is held in memory.
 * Without its last line an output is incomplete.
 */
export function createReporter(): Reporter {
  return {
    artifact: (result) => `${stringify({ artifact: artifactJson(result) })}\n`,
    end: (summary) => `${stringify({ summary: { ...headJson(summary), ...tailJson(summary) } })}\n`,
  };
}
