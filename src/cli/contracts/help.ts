import { emitOptions } from "../emit/options.ts";
import { optionLines } from "../option-lines.ts";
import type { OptionSpec } from "../option-spec.ts";
import { changesetOptions } from "./changeset-command.ts";
import type { ContractsCommand } from "./command-names.ts";
import { diffOptions } from "./diff-command.ts";
import { gateOptions } from "./gate-command.ts";
import { inferOptions } from "./infer-command.ts";

interface Page {
  readonly usage: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
}

const versions =
  "A version is a folder of JSON Schemas, one schema, a tarball (.tgz), an installed package, or a git revision\n(v1.2.0, HEAD~1, v1.2.0:path/to/schemas). `git:` and `npm:` before it leave no doubt.";

const pages: Readonly<Record<ContractsCommand, Page>> = {
  diff: {
    usage: "diff [options] <base> [<head>]",
    about: `Compares two versions of a contract: every change, whom it breaks, and a document that shows it.\n\n${versions}\nHead is the working directory unless it is named.`,
    options: diffOptions,
    examples: [
      "diff v1.2.0",
      "diff --bump patch old.schema.json new.schema.json",
      "diff --format markdown main > changes.md",
    ],
  },
  gate: {
    usage: "gate [options]",
    about:
      "Refuses a release that is declared smaller than its changes: reads .changeset/*.md and compares with the last release.\n\nEvery change must be mentioned in a changeset by its schema and pointer; what is undecided needs the word compatible or\nbreaking beside it. Before a first release every change is allowed.",
    options: gateOptions,
    examples: ["gate", "gate --base v1.2.0 --format github", "gate --schemas contracts --package my-producer"],
  },
  changeset: {
    usage: "changeset [options]",
    about:
      "Writes the changeset that the gate asks for: the needed bump and every change, to be put in your own words.",
    options: changesetOptions,
    examples: ["changeset", "changeset --write rename-quantity"],
  },
  infer: {
    usage: "infer [options] <file…>",
    about:
      "Drafts a schema from samples of a producer that nobody has described yet.\n\nSamples are JSON files, or JSON Lines (.jsonl) with one sample a line. What all samples show is demanded; ranges, counts and\nhow often a member was present are annotations.",
    options: inferOptions,
    examples: ["infer outputs/*/report.json > report.schema.json", "infer --title Signal signals.jsonl"],
  },
  emit: {
    usage: "emit [options] KIND",
    about: "Makes example artifacts of a kind, valid ones or ones in which exactly one thing is wrong.",
    options: emitOptions,
    examples: ["emit run --out examples"],
  },
};

const foot = "Exit code: 0 yes, 1 no, 2 could not tell (usage, unreadable, undecided).\n";

/** The help page of a subcommand, or of all. */
export function helpOf(name: string | undefined): string {
  const page = name !== undefined && Object.hasOwn(pages, name) ? pages[name as ContractsCommand] : undefined;
  if (page) {
    const examples = page.examples.map((example) => `  quantlab-contracts ${example}\n`).join("");
    return `${page.about}\n\nUsage: quantlab-contracts ${page.usage}\n\nOptions:\n${optionLines(page.options)}\n${foot}\nExamples:\n${examples}`;
  }
  const list = Object.values(pages).map(
    ({ usage, about }) => `  quantlab-contracts ${usage}\n      ${about.split("\n")[0]}\n`,
  );
  return `Contracts that cannot break silently.\n\n${list.join("")}\n  --help with a command tells its options; --version tells the version.\n\n${foot}`;
}
