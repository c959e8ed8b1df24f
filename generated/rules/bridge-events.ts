// Made by `npm run generate` from conformance/rules/bridge-events. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { brokerEventsStayApart } from "../../conformance/rules/bridge-events/broker-events-stay-apart.rule.ts";
import { eventTimesAreUtc } from "../../conformance/rules/bridge-events/event-times-are-utc.rule.ts";
import { eventTimesDoNotGoBack } from "../../conformance/rules/bridge-events/event-times-do-not-go-back.rule.ts";
import { eventTypesAreKnown } from "../../conformance/rules/bridge-events/event-types-are-known.rule.ts";
import { eventsCarryAMessage } from "../../conformance/rules/bridge-events/events-carry-a-message.rule.ts";
import { eventsComeOnce } from "../../conformance/rules/bridge-events/events-come-once.rule.ts";
import { eventsHaveASeverity } from "../../conformance/rules/bridge-events/events-have-a-severity.rule.ts";
import { fillsTellTheirShares } from "../../conformance/rules/bridge-events/fills-tell-their-shares.rule.ts";
import { framesAreEventsOrPings } from "../../conformance/rules/bridge-events/frames-are-events-or-pings.rule.ts";

/** The rules of kind bridge-events, in the order of their ids. */
export const rules: readonly AnyRule[] = [brokerEventsStayApart as unknown as AnyRule, eventTimesAreUtc as unknown as AnyRule, eventTimesDoNotGoBack as unknown as AnyRule, eventTypesAreKnown as unknown as AnyRule, eventsCarryAMessage as unknown as AnyRule, eventsComeOnce as unknown as AnyRule, eventsHaveASeverity as unknown as AnyRule, fillsTellTheirShares as unknown as AnyRule, framesAreEventsOrPings as unknown as AnyRule];
