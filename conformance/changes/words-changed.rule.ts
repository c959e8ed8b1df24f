import { defineChangeRule } from "../change-rule.ts";

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
  ...["x-compact", "x-newline", "x-final-newline", "x-more-columns", "x-marks", "x-contains", "x-kind", "x-exchanges"],
  ...["x-producer", "x-consumers", "default", "x-key-order", "deprecated"],
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
    for (const annotation of annotations)
      if (!ruled.has(annotation.keyword)) {
        const { pointer, before, after } = annotation;
        yield { pointer, before, after, annotation };
      }
  },
});
