import type { BarsOrigin } from "../../data/bar-provider.ts";
import { version } from "../../version.ts";
import { type Markup, markup } from "../markup.ts";
import type { WrittenDocuments } from "../written-documents.ts";
import { factList } from "./facts.ts";

/** Where a result comes from, and the command that brings it back. */
export function provenanceSection(
  { metadata, report, config }: WrittenDocuments,
  origins: readonly BarsOrigin[],
): Markup {
  const facts = [
    ["Id", metadata.run_id ?? metadata.session_id],
    ["Created", metadata.created_at],
    ["Request", metadata.request_id ?? "none"],
    ["Config hash", metadata.config_hash],
    ["Commit", metadata.git_commit],
    ["Engine", `quantlab ${version}`],
    ["Interpreter", metadata.python_version],
    ["Artifact schema", report.schema_version],
  ] as const;
  const command = (report.reproduce as { readonly command?: string } | undefined)?.command;
  return markup`<section><h2>Provenance</h2>${factList(facts)}${command !== undefined && markup`<p class="note">To run it again:</p><pre><code>${command}</code></pre>`}<h2>Bars</h2>${origins.map(barFacts)}<h2>Settings</h2>${factList(Object.entries(config))}</section>`;
}

function barFacts(origin: BarsOrigin): Markup {
  return factList([
    ["Source", `${origin.source} (${origin.provider})`],
    ["Instrument", `${origin.ticker}, ${origin.interval}`],
    ["Bars", `${origin.rows.toLocaleString("en-US")} from ${origin.first} to ${origin.last}`],
    ["Fingerprint", `sha256 ${origin.sha256}`],
    ["Adjusted", origin.adjusted === null ? "the source does not say" : origin.adjusted ? "yes" : "no"],
  ]);
}
