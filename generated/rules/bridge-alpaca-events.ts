// Made by `npm run generate` from conformance/rules/bridge-alpaca-events. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { brokerEventsComeOnce } from "../../conformance/rules/bridge-alpaca-events/broker-events-come-once.rule.ts";
import { brokerFramesAreEventsOrPings } from "../../conformance/rules/bridge-alpaca-events/broker-frames-are-events-or-pings.rule.ts";
import { brokerTimesAreUtc } from "../../conformance/rules/bridge-alpaca-events/broker-times-are-utc.rule.ts";

/** The rules of kind bridge-alpaca-events, in the order of their ids. */
export const rules: readonly AnyRule[] = [brokerEventsComeOnce as unknown as AnyRule, brokerFramesAreEventsOrPings as unknown as AnyRule, brokerTimesAreUtc as unknown as AnyRule];
