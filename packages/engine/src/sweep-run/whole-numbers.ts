import type { TextPlan } from "@quantlab/contracts";
import { Sweep } from "@quantlab/contracts/quantlab/v1";
import type { ConfigTree } from "../identity/config-json.ts";

type Settings = Readonly<Record<string, ConfigTree>>;

/**
 * Settings as the documents of a sweep say them: a whole number is an integer where no figure with a point is asked for, so that its hash,
 * its documents and its tables have one text.
 */
export function withWholeNumbers(config: Settings): Settings {
  return whole(config, Sweep.files["config.json"].text?.plan ?? 0) as Settings;
}

function whole(value: ConfigTree, plan: TextPlan): ConfigTree {
  if (typeof value === "number") return plan !== 1 && isWritable(value) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null) return value;
  const below = typeof plan === "object" ? plan : {};
  if (Array.isArray(value)) return value.map((item: ConfigTree) => whole(item, below.i ?? 0));
  const planOf = (name: string) => (below.p && Object.hasOwn(below.p, name) ? below.p[name] : below.a) ?? 0;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, whole(item, planOf(name))]));
}

/** Beyond these, and for minus zero, Python's text of a float is that of the document. */
const isWritable = (value: number) => Number.isInteger(value) && Math.abs(value) < 1e21 && !Object.is(value, -0);
