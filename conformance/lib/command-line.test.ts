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

test("a value begins behind the blanks and equals signs that end the name, and loses its quotes", () => {
  for (const written of ["1d", " 1d", "\t1d", "=1d", " = 1d", " '1d'", ' "1d"'])
    expect(optionOf(`main.py --interval${written} --report`, "interval"), written).toBe(
      /^[\s=]/.test(written) ? "1d" : undefined,
    );
  expect(optionOf("main.py --note 'a", "note")).toBe("'a");
  expect(optionOf("main.py x--interval 1d", "interval")).toBeUndefined();
  expect(optionOf("main.py\t--interval\u00a01d", "interval")).toBe("1d");
});
