import { defineChangeRule } from "../change-rule.ts";
import { saysNothingNew } from "../lib/change-findings.ts";

/** Annotations that other rules speak about. */
const ruled = new Set([
  ...[
    "x-semantics",
    "x-unit",
    "x-file-names",
    "x-legacy-names",
    "x-roots",
    "x-format",
    "x-form",
    "x-indent",
    "x-ascii",
  ],
  ...[
    "x-compact",
    "x-newline",
    "x-final-newline",
    "x-more-columns",
    "x-marks",
    "x-contains",
    "x-kind",
    "x-version",
    "x-exchanges",
    "x-frames",
  ],
  ...["x-producer", "x-consumers", "default", "x-key-order", "deprecated", "x-since"],
]);

export const wordsChanged = defineChangeRule({
  id: "change.words-changed",
  bump: "patch",
  breaks: "none",
  claim: "Words, examples or clauses are different.",
  why: "No document is judged otherwise.",
  remedy: "Nothing has to be done.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ annotations }) {
    for (const annotation of annotations) {
      const { keyword, pointer, before, after } = annotation;
      const isFirstUnit = keyword === "x-unit" && before === undefined;
      if (!ruled.has(keyword) || isFirstUnit || saysNothingNew(annotation))
        yield { pointer, before, after, annotation };
    }
  },
});
