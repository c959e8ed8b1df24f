import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { departures } from "./departures.ts";
import { recordingIn, replay } from "./replay.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const names = readdirSync(`${fixtures}commands`);

describe.concurrent("a recorded command", () => {
  it.each(names)("%s leaves what the Python program left", async (name) => {
    const recording = recordingIn(`${fixtures}commands/${name}`);
    if (!recording) throw new Error(`${name} cannot be replayed`);
    const { exitCode, ours, recorded, errors } = await replay(recording, `${fixtures}bars`);
    const departure = departures[name];
    expect(exitCode, errors).toBe(departure?.exitCode ?? recording.exitCode);
    if (!departure) expect(ours).toEqual(recorded);
    else {
      expect(Object.keys(ours)).toEqual(departure.files);
      expect(ours).not.toEqual(recorded);
    }
  });
});
