import { expect, test } from "vitest";
import { settingText } from "./setting-text.ts";

test.each([
  [{ ticker: "ETH-USD" }, "ETH-USD"],
  [{ ticker: "ETH-USD", param_grid: { ticker: ["A", "B", "A"] } }, "A, B"],
  [{ param_grid: { ticker: ["A", "B", "C", "D", "E"] } }, "A, B, C and 2 more"],
  [{}, "none"],
])("%j is said as %j", (config, text) => {
  expect(settingText(config, "ticker", "none")).toBe(text);
});
