import { describe, expect, it } from "vitest";
import { DataError } from "../errors.ts";
import { optionalLibrary } from "./optional-library.ts";

describe("a library that is not installed", () => {
  it("is named, with the command that installs it", () => {
    const load = () => optionalLibrary("@quantlab/no-such-library", "A test");
    expect(load).toThrow(DataError);
    expect(load).toThrow("A test needs the package @quantlab/no-such-library, which is not installed");
    try {
      load();
    } catch (thrown) {
      expect(thrown).toMatchObject({ remedy: "Install it: npm install @quantlab/no-such-library." });
    }
  });

  it("is not said of one that is", () => {
    expect(optionalLibrary("node:path", "A test")).toHaveProperty("join");
  });
});
