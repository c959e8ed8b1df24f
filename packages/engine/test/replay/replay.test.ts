import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { departures } from "./departures.ts";
import { differingFiles } from "./differing-files.ts";
import { recordingIn, replay } from "./replay.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const names = readdirSync(`${fixtures}commands`);

describe.concurrent("a recorded command", () => {
  it.each(names)("%s leaves what the Python program left", async (name) => {
    const recording = recordingIn(`${fixtures}commands/${name}`);
    if (!recording) throw new Error(`${name} cannot be replayed`);
    const answer = await replay(recording, `${fixtures}bars`);
    const [file] = differingFiles(recording, answer);
    if (file !== undefined) expect(answer.ours[file], `${file} ${answer.errors}`).toEqual(answer.recorded[file]);
    expect(differingFiles(recording, answer), answer.errors).toEqual([]);
    if (departures[name]) expect(answer.ours).not.toEqual(answer.recorded);
  });
});
