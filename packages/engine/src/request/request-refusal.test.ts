import { expect, it } from "vitest";
import { readRequest } from "./read-request.ts";

const request = (more: string) => `{"schema_version":"1.0",${more}}`;

it.each([
  ["{", "the text ends inside the object", "Send one JSON object, in single quotes"],
  ["{'a':1}", 'found "\'"', "Send one JSON object, in single quotes"],
  ["[]", "the document is a list", "Send one JSON object, in single quotes"],
  [request('"params":{}'), "/command: there is none", "Ask for run, sweep, forward, portfolio."],
  [request('"command":"rnu"'), "/command: there is no such command: did you mean run?", "Ask for run"],
  [request('"command":"sweep"'), "/params: `params` is missing", "Add the member params."],
  [request('"command":"run","params":{"fee":"x"}'), "`fee` is text, expected number", "Write fee as number."],
  [request('"command":"run","params":{"tikcer":"A"}'), "/params/tikcer: the command takes no such", "Leave it out;"],
  [request('"command":"run","params":{"tikcer":"A"}'), "did you mean ticker?", "ticker, start, end"],
  [request('"command":"run","params":{"slippage_mode":"x"}'), "/params/slippage_mode", 'Write "fixed" or "atr".'],
])("tells somebody who writes %s what to do", async (text, message, remedy) => {
  await expect(readRequest(text)).rejects.toMatchObject({
    message: expect.stringContaining(message),
    remedy: expect.stringContaining(remedy),
  });
});
