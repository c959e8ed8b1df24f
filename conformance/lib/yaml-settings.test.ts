import { expect, test } from "vitest";
import { yamlSettings } from "./yaml-settings.ts";

test("reads settings of one plain or single-quoted value, and names the others", () => {
  const text = [
    "end: '2023-06-01'",
    "fee: 0.002",
    "note: 'it''s'",
    'label: "\\xFC"',
    "param_grid:",
    "  cooldown_days:",
    "  - 0",
    "tags:",
    "- x",
    "long: a text that is",
    "  folded",
    "empty: {}",
    "# comment: 1",
  ].join("\n");
  expect([...yamlSettings(text)]).toEqual([
    ["end", "2023-06-01"],
    ["fee", "0.002"],
    ["note", "it's"],
    ["label", undefined],
    ["param_grid", undefined],
    ["tags", undefined],
    ["long", undefined],
    ["empty", undefined],
  ]);
});
