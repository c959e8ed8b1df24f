import type { EditedArtifact } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { EmittedExample } from "../../generated/meta/types.ts";

/** An example of a kind before it is written: the fixture it comes from, and what was done to it. */
export interface Emitted extends Omit<EmittedExample, "path"> {
  readonly kind: string;
  readonly base: Fixture;
  readonly artifact: EditedArtifact;
}
