import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry, ExchangeMark } from "./catalogue-entry.ts";
import { kindsOfFrames } from "./kinds-of-frames.ts";
import { isPartOfAKind, recogniseFile } from "./recognise.ts";
import { type Exchange, exchangeIn } from "./tree/exchange-in.ts";
import { memoryTree } from "./tree/memory.ts";
import type { Tree } from "./tree/tree.ts";

/** What a file is by what it holds. */
export interface ContentKind {
  readonly entry: CatalogueEntry;
  /** Where it is judged: a recorded exchange stands in a tree of its own, under the name that its kind gives to such an answer. */
  readonly tree: Tree;
  readonly file: string;
  readonly unwrapped?: true;
}

/**
 * The kinds that a file may be of by what it holds, whatever it is called: a recorded exchange, or frames of a websocket. One: that is
 * what it is; several: they cannot be told apart; none: nothing is known of it. A name that tells the kind is not doubted.
 */
export function recogniseContent(tree: Tree, file: string): readonly ContentKind[] {
  const isPart = isPartOfAKind(file);
  const isNamed = recogniseFile(file, tree) !== undefined;
  // A name that a file kind shares with a part of another says neither.
  if (isPart !== isNamed) return [];
  if (file.endsWith(".jsonl")) return isNamed ? [] : kindsOfFrames(tree, file).map((entry) => ({ entry, tree, file }));
  const exchange = exchangeIn(tree, file);
  return exchange ? kindsOfExchange(exchange, tree, file) : [];
}

/** The exchange that a file holds, as an artifact of one kind. */
export function exchangeAs(entry: CatalogueEntry, tree: Tree, file: string): ContentKind | undefined {
  const exchange = exchangeIn(tree, file);
  return exchange && kindsOfExchange(exchange, tree, file).find((one) => one.entry === entry);
}

/** The exchange that a tree consists of, as an artifact of a directory kind; undefined when it is anything else. */
export function loneExchange(entry: CatalogueEntry, tree: Tree): ContentKind | undefined {
  if (entry.exchanges !== true) return undefined;
  const [only, ...others] = tree.list("");
  const isOne = only?.type === "file" && others.length === 0 && !entry.files.includes(only.name);
  return isOne ? exchangeAs(entry, tree, only.name) : undefined;
}

function kindsOfExchange(exchange: Exchange, tree: Tree, file: string): ContentKind[] {
  return catalogue.flatMap((entry) => {
    const name = nameIn(entry, exchange, file);
    if (name === undefined) return [];
    return {
      entry,
      tree: memoryTree({ [name]: exchange.bytes }, tree.name, tree.parentName),
      file: name,
      unwrapped: true,
    };
  });
}

/** Under which name an artifact of a kind holds what was answered; undefined when it holds no such answer. */
function nameIn({ exchanges, files }: CatalogueEntry, exchange: Exchange, file: string): string | undefined {
  if (exchanges === undefined) return undefined;
  if (exchanges !== true) return exchanges.some((mark) => holds(mark, exchange)) ? file : undefined;
  // What was refused is not what the file is for.
  const isAnswered = exchange.method === "GET" && !(exchange.status >= 400 && exchange.status < 500);
  return isAnswered ? files.find((name) => pathAskedOf(name) === exchange.path) : undefined;
}

const pathAskedOf = (file: string) => `/${file.replace(/\.json$/, "").replaceAll("_", "/")}`;

function holds({ method, path, statuses, member }: ExchangeMark, { body, ...exchange }: Exchange): boolean {
  if (method !== undefined && method !== exchange.method) return false;
  if (path !== undefined && path !== exchange.path) return false;
  if (member !== undefined && !(typeof body === "object" && body !== null && Object.hasOwn(body, member))) return false;
  return statuses.includes(exchange.status);
}
