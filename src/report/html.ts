import { artifactSection } from "./html/artifact-section.ts";
import { page } from "./html/page.ts";
import type { ArtifactReport, Reporter, ReporterOptions } from "./report.ts";
import { createRuleTally } from "./rule-tally.ts";

const openArtifacts = 20;

/** One self-contained page to open and to send; it needs every result before it can be written. */
export function createReporter(options: ReporterOptions = {}): Reporter {
  const catalogue = new Map(options.catalogue?.map((info) => [info.id, info]));
  const results: ArtifactReport[] = [];
  const silent: string[] = [];
  const tally = createRuleTally();
  return {
    artifact(result) {
      tally.add(result);
      if (result.conforms && result.issues.length === 0 && result.skipped.length === 0) silent.push(result.path);
      else results.push(result);
      return "";
    },
    end(summary) {
      const sorted = [...results.filter(({ conforms }) => !conforms), ...results.filter(({ conforms }) => conforms)];
      const listed = sorted.map((result, index) => ({ id: `a${index + 1}`, result }));
      const sections = listed.map(({ id, result }, index) =>
        artifactSection(result, id, index < openArtifacts, catalogue, options),
      );
      return page({
        summary,
        strict: options.strict,
        generatedAt: options.generatedAt,
        listed,
        sections,
        silent,
        rules: tally.artifacts() > 1 ? tally.rules() : [],
      });
    },
  };
}
