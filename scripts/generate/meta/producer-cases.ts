import { Type } from "typebox";
import { constant, defined, mapOf, oneOf, text } from "./parts.ts";

const globs = (description: string) => Type.Array(Type.String({ pattern: "\\S" }), { description });
const Pattern = Type.Unknown({
  title: "ProducerCasePattern",
  description:
    'What a value is compared with: members that are named must match, others are free; arrays match item by item. {"$type": name}, {"$pattern": regular expression}, {"$absent": true}, {"$not": pattern}, {"$any": [patterns]}, {"$contains": pattern of an item} compare otherwise.',
});

const File = Type.Object(
  {
    path: text("Where it lies, below the working folder."),
    text: Type.Optional(Type.String({ description: "Its content." })),
    times: Type.Optional(Type.Integer({ description: "How often the text is repeated; once by default.", minimum: 2 })),
    json: Type.Optional(Type.Unknown({ description: "Its content, as JSON." })),
    bars: Type.Optional(text("Its content: a series of the suite.")),
    folder: Type.Optional(constant(true, "It is an empty folder.")),
    link: Type.Optional(text("It is a symbolic link that leads there.")),
    fifo: Type.Optional(constant(true, "It is a named pipe that nobody reads.")),
  },
  {
    title: "ProducerCaseFile",
    description: "Something that lies there before the first step.",
    additionalProperties: false,
  },
);

const Output = Type.Object(
  {
    json: Type.Optional(defined("Pattern")),
    kind: Type.Optional(text("The whole output is one document of this kind, without findings of severity error.")),
    pattern: Type.Optional(text("Regular expression that the output matches.")),
    empty: Type.Optional(Type.Boolean({ description: "Whether there is nothing." })),
    repeats: Type.Optional(
      Type.Object(
        {
          step: Type.Integer({ description: "Which step, counted from 0.", minimum: 0 }),
          pointer: text("JSON Pointer into the document that it printed."),
        },
        {
          description: "The output, without the space around it, is a text that an earlier step printed.",
          additionalProperties: false,
        },
      ),
    ),
  },
  { title: "ProducerCaseOutput", description: "What standard output must be.", additionalProperties: false },
);

const Answer = Type.Object(
  {
    exit: Type.Optional(
      Type.Array(Type.Integer({ minimum: 0, maximum: 255 }), {
        description: "Exit codes that are right.",
        minItems: 1,
      }),
    ),
    signals: Type.Optional(
      Type.Array(defined("Pattern"), {
        description: "The lines that the step appends to the signal file, all of them, in order.",
      }),
    ),
    stdout: Type.Optional(defined("Output")),
    stderr: Type.Optional(text("Regular expression that standard error matches.")),
    requests: Type.Optional(
      Type.Array(defined("Pattern"), { description: "Bodies that the suite's webhook received, in order." }),
    ),
  },
  { title: "ProducerCaseAnswer", description: "What a step must answer.", additionalProperties: false },
);

const Step = Type.Object(
  {
    argv: Type.Optional(Type.Array(Type.String(), { description: "Arguments after the command of the producer." })),
    request: Type.Optional(Type.Unknown({ description: "Payload of --json-request, as JSON." })),
    requestText: Type.Optional(Type.String({ description: "Payload of --json-request, as it is." })),
    fill: Type.Optional(
      Type.Object(
        {
          text: Type.String({ description: "What is repeated." }),
          times: Type.Integer({ description: "How often.", minimum: 1 }),
        },
        { description: "What stands in place of {fill} in the payload.", additionalProperties: false },
      ),
    ),
    more: Type.Optional(Type.Array(Type.String(), { description: "Arguments after the request." })),
    signalFile: Type.Optional(
      oneOf([constant(false), Type.String()], "Where signals go; false: no signal file is named."),
    ),
    env: Type.Optional(mapOf(Type.String(), "Further environment variables.")),
    bars: Type.Optional(constant(false, "No bars are offered.")),
    meanwhile: Type.Optional(
      Type.Object(
        {
          after: Type.Enum(["start", "first file", "SESSION_STARTED"], {
            description:
              "When it is done: at once, as soon as a further file lies below the working folder, or when the signal is there.",
          }),
          send: Type.Enum(["SIGINT", "SIGTERM", "SIGKILL"], { description: "The signal that the process is sent." }),
        },
        { description: "What is done to the producer while it works.", additionalProperties: false },
      ),
    ),
    together: Type.Optional(constant(true, "Started together with the step before it.")),
    fileBytes: Type.Optional(
      Type.Integer({ description: "No file may grow beyond so many bytes, as on a full disk.", minimum: 512 }),
    ),
    expect: Type.Optional(defined("Answer")),
  },
  { title: "ProducerCaseStep", description: "One call of the producer.", additionalProperties: false },
);

const Artifact = Type.Object(
  {
    at: text("Glob of the artifact, below the working folder."),
    kind: text("Kind that it is judged as."),
    count: Type.Optional(Type.Integer({ description: "How many there are; one by default.", minimum: 0 })),
    conforms: Type.Optional(constant(false, "Its findings are left aside.")),
    files: Type.Optional(mapOf(defined("Pattern"), "Documents of it, by name.")),
    only: Type.Optional(
      Type.Array(text("Id of a rule."), { description: "Findings of these rules count, others are left aside." }),
    ),
  },
  { title: "ProducerCaseArtifact", description: "An artifact that must be there.", additionalProperties: false },
);

const Expectation = Type.Object(
  {
    artifacts: Type.Optional(Type.Array(defined("Artifact"), { description: "What must have been written." })),
    present: Type.Optional(globs("Something must lie there.")),
    absent: Type.Optional(globs("Nothing may lie there.")),
    unchanged: Type.Optional(globs("Files of the case whose bytes must be as they were.")),
    equal: Type.Optional(
      Type.Object(
        {
          at: text("Glob of the artifacts that must be equal to each other."),
          except: Type.Array(text("File, or file and JSON Pointer as file#/pointer; * stands for any part."), {
            description: "What may differ.",
          }),
        },
        { description: "Artifacts that must have the same bytes.", additionalProperties: false },
      ),
    ),
    whole: Type.Optional(globs("Files that, where they exist, must be whole: JSON that parses, lines that end.")),
    secrets: Type.Optional(Type.Array(text("A text."), { description: "Texts that no file may hold." })),
  },
  {
    title: "ProducerCaseExpectation",
    description: "What must be true when all steps have ended.",
    additionalProperties: false,
  },
);

const Case = Type.Object(
  {
    id: Type.String({ description: "Stable name, unique in the suite.", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }),
    claim: text("What holds, as a sentence."),
    severity: Type.Enum(["error", "warning", "info"], {
      description: "By the word of the clause: must, always, is: error; should, expected: warning; typical: info.",
    }),
    cites: Type.Array(
      Type.Object(
        { source: text("Document, as in sources.json."), section: text("Section of it.") },
        { description: "A clause.", additionalProperties: false },
      ),
      { description: "The clauses that it rests on.", minItems: 1 },
    ),
    remedy: text("What an owner of a producer does about it."),
    needs: Type.Optional(
      Type.Array(text("Name of a capability."), {
        description: "Capabilities that a producer declares to be judged by it.",
      }),
    ),
    world: Type.Optional(
      Type.Array(text("Name of a condition."), {
        description: "What this machine must allow for the case to be tested.",
      }),
    ),
    folder: Type.Optional(text("Name of the working folder, where it matters.")),
    files: Type.Optional(
      Type.Array(defined("File"), { description: "What lies in the working folder before the first step." }),
    ),
    steps: Type.Array(defined("Step"), { description: "Calls of the producer, one after another.", minItems: 1 }),
    expect: Type.Optional(defined("Expectation")),
  },
  { title: "ProducerCase", description: "One claim about what a producer does.", additionalProperties: false },
);

/** Schema of the files conformance/producer/*.cases.json. */
export const producerCases = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: "This schema." })),
    group: Type.String({
      description: "Name of the group, as in the name of the file.",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    }),
    title: text("What the cases are about."),
    cases: Type.Array(defined("Case"), { description: "In the order in which they are shown.", minItems: 1 }),
  },
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://schemas.quantlab.dev/meta/producer-cases.schema.json",
    title: "ProducerCases",
    description:
      "Cases of `quantlab-conform producer`: what a producer is asked, and what it must answer and leave behind.",
    additionalProperties: false,
    $defs: { Case, File, Step, Answer, Pattern, Output, Expectation, Artifact },
  },
);
