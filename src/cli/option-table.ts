import type { OptionSpec } from "./option-spec.ts";
import { reportOptions, strictOption } from "./report-options.ts";

/** Every option, in the order in which help lists them. */
export const optionTable = [
  {
    name: "as",
    value: "KIND",
    group: "What is judged",
    help: "judge every path as this kind instead of recognising it",
  },
  {
    name: "contract-version",
    value: "[FAMILY=]VERSION",
    repeats: true,
    group: "What is judged",
    help: "judge by this version of the contract; the newest by default",
  },
  { name: "live", group: "What is judged", help: "files are still being written: a partial last line is no fault" },
  { name: "watch", group: "What is judged", help: "stay, and judge again what changes; implies --live" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "What is judged",
    help: "judge in N threads; chosen by the amount of work by default",
  },
  {
    name: "listen",
    value: "SECONDS",
    group: "A running bridge",
    help: "listen to its websockets for so long; 6 by default",
  },
  {
    name: "record",
    value: "DIR",
    group: "A running bridge",
    help: "keep the answers as an artifact that can be judged again",
  },
  { name: "token-file", value: "FILE", group: "A running bridge", help: "its token, for --allow-control" },
  { name: "allow-control", group: "A running bridge", help: "pause and resume it, to judge what it answers" },
  { name: "allow-remote", group: "A running bridge", help: "ask a bridge on another machine" },
  strictOption,
  {
    name: "severity",
    value: "RULE=LEVEL",
    repeats: true,
    group: "What counts",
    help: "off, info, warning or error; RULE may end in *, the last counts",
  },
  { name: "baseline", value: "FILE", group: "What counts", help: "findings in FILE are accepted; new ones count" },
  { name: "update-baseline", group: "What counts", help: "write the findings of this run into the baseline" },
  {
    name: "config",
    value: "FILE",
    group: "What counts",
    help: "configuration; otherwise quantlab-conform.json here or above",
  },
  { name: "no-config", group: "What counts", help: "look for no configuration" },
  ...reportOptions,
  {
    name: "coverage",
    group: "Coverage and rules",
    help: "what of the contract the artifacts showed, and what they never did",
  },
  {
    name: "rules",
    value: "DIR",
    repeats: true,
    group: "Coverage and rules",
    help: "a team's own rules (*.rule.mjs) beside those of the contract",
  },
  { name: "explain", value: "RULE", group: "Coverage and rules", help: "what a rule demands, why, and what to do" },
  { name: "list-rules", group: "Coverage and rules", help: "every rule (--format json for programs)" },
  { name: "list-kinds", group: "Coverage and rules", help: "every kind of artifact and how it is recognised" },
  { name: "help", short: "h", group: "Help", help: "this page" },
  { name: "version", short: "V", group: "Help", help: "version of the command" },
] as const satisfies readonly OptionSpec[];

/** Name of an option, without dashes. */
export type OptionName = (typeof optionTable)[number]["name"];
