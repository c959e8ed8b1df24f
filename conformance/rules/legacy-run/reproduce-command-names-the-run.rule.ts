import { optionOf } from "../../lib/command-line.ts";
import { defineRule } from "../../rule.ts";

export const reproduceCommandNamesTheRun = defineRule({
  id: "legacy-run.reproduce-command-names-the-run",
  severity: "warning",
  since: "1.0",
  claim:
    "The reproduce command of a report with a configuration names it: the file of a sweep, or ticker, start and end of a run.",
  why: "The command is what people copy to repeat a result. One that names another period repeats another run.",
  remedy: "Write the command from the configuration that is reported beside it.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["run_report.json?", "report.json?"],
  *check({ "run_report.json": old, "report.json": report }) {
    for (const [file, document] of [
      ["run_report.json", old],
      ["report.json", report],
    ] as const) {
      if (!document?.config_resolved) continue;
      const { config_resolved: config, header, reproduce } = document;
      const { ticker, start, end }: { readonly [Name in "ticker" | "start" | "end"]?: unknown } = config;
      const settings = header.mode === "run" ? { ticker, start, end } : { sweep: header.config_path };
      const others = Object.entries(settings).filter(
        ([name, value]) => typeof value === "string" && optionOf(reproduce.command, name) !== value,
      );
      const expected = others.map(([name, value]) => `--${name} ${value}`);
      if (others.length > 0) yield { file, pointer: "/reproduce/command", expected, found: reproduce.command };
    }
  },
});
