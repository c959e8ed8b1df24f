import { expect, test } from "vitest";
import { readonlyTypes } from "./readonly-types.ts";

test("members, lists and maps can only be read, however deep they lie", () => {
  const text = `/** Of items: string[]. */
export interface A {
  /** a: */
  a?: string[];
  b: { c: (1 | "[]")[] }[];
  [k: string]: unknown;
}
export type B = A[];
`;
  expect(readonlyTypes(text)).toBe(`/** Of items: string[]. */
export interface A {
  /** a: */
  readonly a?: readonly string[];
  readonly b: readonly { readonly c: readonly (1 | "[]")[] }[];
  readonly [k: string]: unknown;
}
export type B = readonly A[];
`);
});
