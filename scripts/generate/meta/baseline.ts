import { Type } from "typebox";
import { constant, defined, text } from "./parts.ts";

const Entry = Type.Object(
  {
    path: Type.String({ description: "Path of the artifact, relative to this file, with `/` between its parts." }),
    fingerprint: Type.String({
      description: "Fingerprint of the finding, over rule, file and pointer.",
      pattern: "^[0-9a-f]{12}$",
    }),
    rule: text("Id of the rule."),
    file: Type.String({ description: "File, relative to the artifact." }),
    pointer: Type.String({ description: "JSON Pointer of the place." }),
    reason: Type.Optional(text("Why it is accepted; kept when the baseline is written anew.")),
    expires: Type.Optional(
      Type.String({
        description: "Last day on which it is accepted, in UTC; kept when the baseline is written anew.",
        format: "date",
      }),
    ),
  },
  {
    title: "ConformBaselineEntry",
    description: "One accepted finding. It is recognised by path and fingerprint; the other members are for people.",
    additionalProperties: false,
  },
);

/** Schema of the file that `quantlab-conform --update-baseline` writes. */
export const baseline = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: "This schema." })),
    schema_version: constant("1.0", "Version of this schema."),
    entries: Type.Array(defined("Entry"), { description: "Ordered by path, file, pointer and rule." }),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://schemas.quantlab.dev/meta/baseline.schema.json",
    title: "ConformBaseline",
    description:
      "Findings that a project accepts as they are, written by `quantlab-conform --update-baseline`: only new ones count.",
    additionalProperties: false,
    $defs: { Entry },
  },
);
