import { expect, test } from "vitest";
import { errorLine } from "./error-line.ts";

test.each([
  ["", ""],
  ["warning\nno bars\n", "no bars"],
  [
    "node:internal\nError: Cannot find module 'x'\n    at load (a.js:1:1)\n\nNode.js v20.20.2\n",
    "Error: Cannot find module 'x'",
  ],
  [
    'Traceback (most recent call last):\n  File "a.py"\njson.decoder.JSONDecodeError: Extra data\n',
    "json.decoder.JSONDecodeError: Extra data",
  ],
  ["x".repeat(300), "x".repeat(200)],
])("%j", (stderr, words) => expect(errorLine(stderr)).toBe(words));
