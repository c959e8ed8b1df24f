// Made by `npm run generate` from conformance/producer. Do not edit.
import type { ProducerCases } from "./meta/types.ts";
import data from "../conformance/producer/data.cases.json" with { type: "json" };
import envelope from "../conformance/producer/envelope.cases.json" with { type: "json" };
import exitCodes from "../conformance/producer/exit-codes.cases.json" with { type: "json" };
import forward from "../conformance/producer/forward.cases.json" with { type: "json" };
import health from "../conformance/producer/health.cases.json" with { type: "json" };
import identity from "../conformance/producer/identity.cases.json" with { type: "json" };
import interruption from "../conformance/producer/interruption.cases.json" with { type: "json" };
import paper from "../conformance/producer/paper.cases.json" with { type: "json" };
import portfolio from "../conformance/producer/portfolio.cases.json" with { type: "json" };
import registry from "../conformance/producer/registry.cases.json" with { type: "json" };
import requests from "../conformance/producer/requests.cases.json" with { type: "json" };
import runs from "../conformance/producer/runs.cases.json" with { type: "json" };
import secrecy from "../conformance/producer/secrecy.cases.json" with { type: "json" };
import signals from "../conformance/producer/signals.cases.json" with { type: "json" };
import storage from "../conformance/producer/storage.cases.json" with { type: "json" };
import strategies from "../conformance/producer/strategies.cases.json" with { type: "json" };
import sweeps from "../conformance/producer/sweeps.cases.json" with { type: "json" };
import webhook from "../conformance/producer/webhook.cases.json" with { type: "json" };

/** The cases of quantlab-conform producer, group by group. */
export const producerCaseGroups = [data, envelope, exitCodes, forward, health, identity, interruption, paper, portfolio, registry, requests, runs, secrecy, signals, storage, strategies, sweeps, webhook] as unknown as readonly ProducerCases[];
