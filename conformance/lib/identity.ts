import { jsonEqual } from "../../src/formats/string-formats.ts";
import type { Finding } from "../rule.ts";
import { differences } from "./equal.ts";
import { majority } from "./majority.ts";

/** One of the places in which an artifact writes the same value; a place without a value says nothing. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** The places whose value is not `expected`: one finding a place, however deep the difference. */
export function* departures(expected: unknown, places: readonly Place[]): Generator<Finding> {
  for (const { file, pointer, value } of places) {
    if (value !== undefined && !jsonEqual(expected, value)) yield { file, pointer, expected, found: value };
  }
}

/** The places that stand apart from what most of them say, so that one wrong copy is one finding. */
export function disagreements(places: readonly Place[]): Iterable<Finding> {
  // Nearly every artifact agrees with itself; counting what most places say is for the others.
  const [first] = places;
  if (!first || places.every(({ value }) => jsonEqual(first.value, value))) return [];
  return departures(majority(places.map(({ value }) => value).filter((value) => value !== undefined)), places);
}

/** What sets a whole document or object apart from `expected`: one finding for each innermost difference. */
export function* memberDepartures(expected: unknown, { file, pointer, value }: Place): Generator<Finding> {
  for (const difference of differences(expected, value, pointer)) yield { file, ...difference };
}
