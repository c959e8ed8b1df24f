import { expect, test } from "vitest";
import type { SessionSignal } from "../../generated/quantlab/v1/types.ts";
import { atOnce } from "../../src/reading.ts";
import { heldRows } from "./held-rows.ts";
import { sessionsOf } from "./signal-sessions.ts";

const event = (id: string, name: "SESSION_STARTED" | "SESSION_COMPLETED") =>
  ({
    schema_version: "1.0",
    event: name,
    status: "running",
    timestamp: "2026-11-20T23:30:00",
    mode: "run",
    request_id: id,
  }) as SessionSignal;

const shape = (events: Iterable<SessionSignal>) =>
  atOnce(heldRows(sessionsOf(events))).map(({ begin, end }) => [begin?.row, end?.row]);

test("sessions that overlap are told apart by mode and request", () => {
  const events = [
    event("a", "SESSION_STARTED"),
    event("b", "SESSION_STARTED"),
    event("a", "SESSION_COMPLETED"),
    event("b", "SESSION_COMPLETED"),
  ];
  expect(shape(events)).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("of more than 64 open sessions the oldest counts as never ended, so that memory stays bounded", () => {
  const many = Array.from({ length: 66 }, (_, index) => event(`r${index}`, "SESSION_STARTED"));
  const [first, second, ...rest] = shape([...many, event("r65", "SESSION_COMPLETED")]);
  expect([first, second, rest[0]]).toEqual([
    [0, undefined],
    [1, undefined],
    [65, 66],
  ]);
  expect(rest).toHaveLength(64);
});
