/** The shapes of cases, decided by schemas/meta/producer-cases.schema.json. */
export type {
  ProducerCase,
  ProducerCaseAnswer,
  ProducerCaseArtifact,
  ProducerCaseExpectation,
  ProducerCaseFile,
  ProducerCaseGroup,
  ProducerCaseOutput,
  ProducerCaseStep,
} from "../../../scripts/generate/meta/producer-cases.ts";
