import { expect, test } from "vitest";
import { optionOf } from "./command-line.ts";

test("finds the value of an option", () => {
  const command = "python main.py --ticker ETH-USD --start=2022-06-01 --end '2023-06-01' --report --slippage_mode atr";
  expect(optionOf(command, "ticker")).toBe("ETH-USD");
  expect(optionOf(command, "start")).toBe("2022-06-01");
  expect(optionOf(command, "end")).toBe("2023-06-01");
  expect(optionOf(command, "report")).toBe("");
  expect(optionOf(command, "slippage_mode")).toBe("atr");
  expect(optionOf(command, "slippage")).toBeUndefined();
  expect(optionOf("python main.py", "ticker")).toBeUndefined();
});
