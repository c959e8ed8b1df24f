import type { ChangeSubject } from "../change-rule.ts";
import { defineChangeRule } from "../change-rule.ts";
import { appliedBySome, keepsBranches, saysNothingNew } from "../lib/change-findings.ts";

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
  ...["contentEncoding", "contentMediaType", "readOnly", "writeOnly", "discriminator", ...appliedBySome],
]);

/** Whether what other rules speak about is said for the first time, of documents that always were so. */
function isFirstWord({ keyword, before, after }: ChangeSubject["annotations"][number]): boolean {
  if (keyword === "discriminator") return keepsBranches(before, after);
  return before === undefined && (keyword === "x-unit" || keyword === "contentMediaType");
}

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
      if (!ruled.has(keyword) || isFirstWord(annotation) || saysNothingNew(annotation))
        yield { pointer, before, after, annotation };
    }
  },
});
