import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { locatedCommand } from "./located-command.ts";

const cwd = mkdtempSync(path.join(tmpdir(), "located-"));
for (const file of ["shim.py", "python"]) writeFileSync(path.join(cwd, file), "");
for (const folder of ["bin", "run"]) mkdirSync(path.join(cwd, folder));
writeFileSync(path.join(cwd, "bin/tool"), "");

test.each([
  [
    ["python", "shim.py", "main.py"],
    ["python", path.join(cwd, "shim.py"), "main.py"],
  ],
  [
    ["./bin/tool", "run", "--flag", ""],
    [path.join(cwd, "bin/tool"), "run", "--flag", ""],
  ],
  [
    ["tool", "-c", "print('a/b')"],
    ["tool", "-c", "print('a/b')"],
  ],
])("%j", (command, located) => expect(locatedCommand(command, cwd)).toEqual(located));
