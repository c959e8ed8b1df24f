import { expect, test } from "vitest";
import { defaultRunConfig } from "../request/run-settings.ts";
import { reproduceCommand, reproduceSweepCommand, sourceWords } from "./reproduce-command.ts";

test("a sweep is reproduced by the words that a shell takes as its paths", () => {
  expect(reproduceSweepCommand("configs/grid.yaml", "outputs/runs")).toBe(
    "quantlab --sweep configs/grid.yaml --sweep_outdir outputs/runs",
  );
  expect(reproduceSweepCommand("it's mine.yaml", "out $HOME")).toBe(
    "quantlab --sweep 'it'\\''s mine.yaml' --sweep_outdir 'out $HOME'",
  );
});

test("the source of bars that was asked for is asked for again", () => {
  const source = sourceWords({ data: "my bars", "data-cache": "", offline: true, ticker: "A" });
  expect(source).toEqual(["--data 'my bars'", "--offline"]);
  expect(reproduceSweepCommand("a.yaml", "b", source)).toBe(
    "quantlab --sweep a.yaml --sweep_outdir b --data 'my bars' --offline",
  );
  expect(reproduceCommand(defaultRunConfig, sourceWords({ provider: "binance" }))).toMatch(/ --provider binance$/);
  expect(sourceWords({})).toEqual([]);
});

test("a run is reproduced by its instrument, its period and what is not the default", () => {
  expect(reproduceCommand({ ...defaultRunConfig, ticker: "UNI Ω", fee: 0, cooldown_days: 3n })).toBe(
    "quantlab --ticker 'UNI Ω' --start 2023-01-01 --end 2024-01-01 --fee 0 --cooldown_days 3",
  );
});
