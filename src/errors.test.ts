import { expect, it } from "vitest";
import * as library from "./index.ts";

it("errors keep their names where a bundler renames their classes", () => {
  const classes = Object.entries(library).filter(([name]) => name.endsWith("Error"));
  expect(classes.length).toBeGreaterThan(5);
  for (const [name, error] of classes) {
    const Renamed = class a extends (error as unknown as new (...words: unknown[]) => Error) {};
    expect(new Renamed("one", [{ message: "two", remedy: "" }], "three").name).toBe(name);
  }
});
