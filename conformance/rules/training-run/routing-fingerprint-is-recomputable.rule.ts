import { pythonCompact } from "../../lib/python-compact.ts";
import { sha256 } from "../../lib/sha256.ts";
import { defineRule } from "../../rule.ts";

export const routingFingerprintIsRecomputable = defineRule({
  id: "training-run.routing-fingerprint-is-recomputable",
  severity: "error",
  since: "1.0",
  claim: "The fingerprint is the start of the SHA-256 of fingerprint_data.",
  why: "Runs are told to have the same routing by it.",
  remedy: "Compute it from the data that is written beside it.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json", "."],
  *check({ "globals/routing_decisions.json": global }) {
    const { fingerprint, fingerprint_data: data } = global;
    if (fingerprint === undefined || data === undefined) return;
    const text = pythonCompact(JSON.stringify(data));
    if (text === undefined) return;
    const expected = sha256(text).slice(0, 16);
    if (fingerprint !== expected) yield { pointer: "/fingerprint", expected, found: fingerprint };
  },
});
