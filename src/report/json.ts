import type { Reporter } from "./report.ts";
import { artifactJson, headJson, stringify, tailJson } from "./report-json.ts";

/**
 * One JSON document after schemas/meta/conformance-report.schema.json. The verdict stands before the artifacts,
 * so the text of all artifacts is held until the end: a report without limit is what ndjson is for.
 */
export function createReporter(): Reporter {
  const artifacts: string[] = [];
  return {
    artifact(result) {
      artifacts.push(indented(stringify(artifactJson(result), 2), "    "));
      return "";
    },
    end(summary) {
      const list = artifacts.length === 0 ? "[]" : `[\n${artifacts.join(",\n")}\n  ]`;
      const tail = members(tailJson(summary));
      return `{\n${members(headJson(summary))},\n  "artifacts": ${list}${tail === "" ? "" : `,\n${tail}`}\n}\n`;
    },
  };
}

/** Members of an object without its braces. */
function members(object: object): string {
  return stringify(object, 2).replace(/^\{\n?|\n?\}$/g, "");
}

function indented(text: string, margin: string): string {
  return margin + text.replaceAll("\n", `\n${margin}`);
}
