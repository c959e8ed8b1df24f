import { expect, it } from "vitest";
import { SessionSignal } from "../generated/quantlab/v1/index.ts";
import * as library from "./index.ts";

it("the error of an artifact that could not be judged says the first reason, and how many more there are", () => {
  const failure = { file: "report.json", message: "report.json cannot be read", remedy: "Allow it." };
  const messages = [[], [failure, failure]].map(
    (rest) => new library.UnjudgedArtifactError("a run", [failure, ...rest]).message,
  );
  const first = "a run could not be judged: report.json cannot be read";
  expect(messages).toEqual([first, `${first} (and 2 more)`]);
});

it("errors keep their names where a bundler renames their classes", () => {
  const classes = Object.entries(library).filter(([name]) => name.endsWith("Error"));
  expect(classes.length).toBeGreaterThan(5);
  for (const [name, error] of classes) {
    const Renamed = class a extends (error as unknown as new (...words: unknown[]) => Error) {};
    expect(new Renamed("one", [{ message: "two", remedy: "" }], "three").name).toBe(name);
  }
});

it("an artifact that is a single file is named by the file, not by its folder", async () => {
  const tree = library.memoryTree({ "today.jsonl": "{" }, "logs");
  await expect(library.read(SessionSignal, tree)).rejects.toThrow(/^SessionSignal today\.jsonl breaks its contract/);
  await expect(library.check(tree)).rejects.toThrow("today.jsonl is no artifact of a known kind");
});
