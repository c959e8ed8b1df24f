import type { EditedArtifact } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";

/** An example of a kind: the fixture it comes from, and what was done to it. */
export interface Emitted {
  readonly kind: string;
  readonly base: Fixture;
  readonly artifact: EditedArtifact;
  /** What it shows, in words. */
  readonly about: string;
  /** Findings of severity warning: a valid example has some only where what it shows cannot be shown without. */
  readonly warnings: number;
  /** The one thing that is wrong; absent for a valid example. */
  readonly breaks?: Broken;
}

/** The only finding of severity error that an invalid example has. */
export interface Broken {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
}
