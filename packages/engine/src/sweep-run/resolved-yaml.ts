import { canonicalJson } from "@quantlab/contracts";
import type { ConfigTree } from "../identity/config-json.ts";

/** Settings as block YAML with sorted keys, as PyYAML writes them. */
export function resolvedYaml(config: Readonly<Record<string, ConfigTree>>): string {
  return `${mapLines(config, "").join("\n")}\n`;
}

type ConfigMap = { readonly [name: string]: ConfigTree };

function mapLines(map: ConfigMap, indent: string): string[] {
  return Object.keys(map)
    .sort()
    .flatMap((key) => entryLines(`${indent}${scalarText(key)}:`, map[key] ?? null, indent));
}

function entryLines(head: string, value: ConfigTree, indent: string): string[] {
  if (isList(value))
    return value.length === 0 ? [`${head} []`] : [head, ...value.flatMap((item) => itemLines(item, indent))];
  if (isMap(value)) return Object.keys(value).length === 0 ? [`${head} {}`] : [head, ...mapLines(value, `${indent}  `)];
  return [`${head} ${scalarText(value)}`];
}

/** The items of a list stand as deep as its key; what is in an item, two spaces deeper. */
function itemLines(item: ConfigTree, indent: string): string[] {
  const inner = `${indent}  `;
  const lines = isMap(item) && Object.keys(item).length > 0 ? mapLines(item, inner) : undefined;
  if (lines) return [`${indent}- ${lines[0]?.slice(inner.length)}`, ...lines.slice(1)];
  if (isList(item) && item.length > 0) {
    const nested = item.flatMap((one) => itemLines(one, inner));
    return [`${indent}- ${nested[0]?.slice(inner.length)}`, ...nested.slice(1)];
  }
  return [`${indent}- ${isMap(item) ? "{}" : isList(item) ? "[]" : scalarText(item)}`];
}

function scalarText(value: ConfigTree): string {
  if (value === null) return "null";
  if (typeof value === "number") return floatText(value);
  if (typeof value !== "string") return String(value);
  return isPlainText(value) ? value : quoted(value);
}

/** As Python writes floats, with a point before an exponent. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  const text = canonicalJson(value, { plan: 1 });
  return text.includes(".") ? text : text.replace("e", ".0e");
}

const plainText = /^[A-Za-z_/.\\^$(][^\n\t]*$/;
const words = /^(?:y|n|yes|no|true|false|on|off|null|~|\.inf|\.nan)$/i;

/** Whether a text means itself without quotes: no number, date, word of YAML or sign of its syntax. */
function isPlainText(text: string): boolean {
  if (words.test(text) || text !== text.trim() || text === "") return false;
  if (/: |:$| #|[{}[\],&*!|>'"%@`]/.test(text) && /^[{}[\],&*!|>'"%@`#]|: |:$| #/.test(text)) return false;
  if (/^\d[\d_]*[A-Za-z]/.test(text) && !/^0[xob]/i.test(text) && !/^[\d.]+e\d/i.test(text)) return true;
  return plainText.test(text) && !/^\.\d/.test(text);
}

function quoted(text: string): string {
  return /[^ -~]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

const isList = (value: ConfigTree): value is readonly ConfigTree[] => Array.isArray(value);
const isMap = (value: ConfigTree): value is ConfigMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);
