import { expect, it } from "vitest";
import { readRequest } from "./read-request.ts";

async function told(params: string, command = "run") {
  const messages: string[] = [];
  const text = `{"schema_version":"1.0","command":"${command}","params":${params}}`;
  const asked = await readRequest(text, { lenient: true, onLenience: (message) => void messages.push(message) });
  return { messages, command: asked.command };
}

it("drops nothing without a word, also beside a slippage mode that is replaced", async () => {
  const { messages, command } = await told('{"slippage_mode":"linear","foo":1,"fee":0,"bar":[1],"rsi_buy_max":60.0}');
  expect(messages).toEqual([
    'slippage_mode "linear" is taken as fixed',
    'the parameter "foo" is dropped',
    'the parameter "bar" is dropped',
  ]);
  expect(command).toMatchObject({ config: { fee: 0n, slippage_mode: "fixed", rsi_buy_max: 60 } });
});

it("tells what goes with an unknown strategy, and with a command without its source", async () => {
  expect((await told('{"strategy":"macd","parameters":{"a":1}}')).messages).toEqual([
    'the strategy "macd" is unknown: the usual one runs, and its parameters are dropped',
  ]);
  expect((await told('{"forward_start":"2022-01-01"}', "forward")).messages).toEqual([
    "forward names no source: a run with the usual settings takes its place, without forward_start",
  ]);
});

it("still refuses what the Python program refuses", async () => {
  await expect(told('{"slippage_mode":"linear","broker_submit_live":true}')).rejects.toThrow("broker_submit_live");
  await expect(told('{"slippage_mode":"linear","fee":"free"}')).rejects.toThrow("/params/fee");
});
