import { Type } from "typebox";
import { constant, defined, text } from "./parts.ts";

const count = (description: string) => Type.Integer({ description, minimum: 0 });

const Case = Type.Object(
  {
    id: Type.String({ description: "Name of the case.", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }),
    claim: text("What holds when the case holds, as a sentence."),
    severity: Type.Enum(["error", "warning", "info"], { description: "By the word of the clause." }),
    outcome: Type.Enum(["holds", "fails", "known", "untested"], {
      description: "known: it fails, and the list of known failures says so.",
    }),
    because: Type.Optional(
      Type.String({ description: "Its first finding, why the failure is known, or why it was not tested." }),
    ),
  },
  { title: "StatementCase", description: "One case of a clause.", additionalProperties: false },
);

const ClauseAnswer = Type.Enum(["holds", "fails", "untested"], {
  description: "fails: one of its cases fails, known or not; untested: none of them could be tested.",
});

const Clause = Type.Object(
  {
    source: text("Document, as in sources.json."),
    section: text("Section of it."),
    answer: ClauseAnswer,
    cases: Type.Array(defined("Case"), { description: "The cases that rest on it.", minItems: 1 }),
  },
  { title: "StatementClause", description: "One clause of the contract.", additionalProperties: false },
);

/** Schema of what `quantlab-conform producer --statement FILE.json` writes. */
export const conformanceStatement = Type.Object(
  {
    schema_version: constant("1.0", "Version of this format."),
    tool: Type.Object(
      { name: text("Name of the command."), version: text("Version of its package.") },
      { description: "What judged.", additionalProperties: false },
    ),
    command: Type.Array(Type.String(), { description: "The producer, as it was called.", minItems: 1 }),
    supports: Type.Array(text("Name of a capability."), {
      description: "Capabilities that were declared.",
      uniqueItems: true,
    }),
    conforms: Type.Boolean({
      description:
        "Whether every tested case of severity error holds; with --strict, every tested case but those of severity info. A known failure is one all the same.",
    }),
    counts: Type.Object(
      {
        holds: count("Cases that hold."),
        fails: count("Cases that fail."),
        known: count("Cases that fail as is known."),
        untested: count("Cases that were not tested."),
      },
      { description: "Number of cases by outcome.", additionalProperties: false },
    ),
    clauses: Type.Array(defined("Clause"), { description: "In the order in which cases first name them." }),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://schemas.quantlab.dev/meta/conformance-statement.schema.json",
    title: "ConformanceStatement",
    description: "What a producer does of the contract, clause by clause, as quantlab-conform producer found it.",
    additionalProperties: false,
    $defs: { Clause, Case },
  },
);
