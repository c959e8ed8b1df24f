/** The shapes of cases, decided by schemas/meta/producer-cases.schema.json. */
export type {
  ProducerCase,
  ProducerCaseAnswer,
  ProducerCaseArtifact,
  ProducerCaseExpectation,
  ProducerCaseFile,
  ProducerCaseOutput,
  ProducerCaseStep,
} from "../../../generated/meta/types.ts";
