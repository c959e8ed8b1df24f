import type { Directory } from "../../src/view.ts";
import { storedEntry } from "./zip-names.ts";

const headerBytes = 1 << 20;
const longestConfig = 1 << 22;
const decoder = new TextDecoder();
const latin1 = new TextDecoder("latin1");
const models: ReadonlySet<unknown> = new Set(["Sequential", "Functional", "Model"]);

/**
 * The number of columns of the one table that a Keras model reads, as the settings say from which it is built; undefined when it reads
 * several inputs or others than tables.
 */
export function kerasColumns(directory: Directory, file: string): number | undefined {
  if (file.endsWith(".h5")) return configInHdf5(directory, file);
  const config = storedEntry(directory, file, "config.json", longestConfig);
  return config && inputColumns(parsed(decoder.decode(config)));
}

/** HDF5 keeps the settings as text, which begins behind a zero of what describes it. */
function configInHdf5(directory: Directory, file: string): number | undefined {
  const text = latin1.decode(directory.start(file, headerBytes));
  const from = /\0\{"(?:module|class_name)": "/.exec(text);
  const to = from ? endOfObject(text, from.index + 1) : -1;
  return from && to > 0 ? inputColumns(parsed(text.slice(from.index + 1, to))) : undefined;
}

/** Where the object ends that begins there; -1 when it is not reached. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let isText = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isText = !isText;
    else if (isText) at += letter === "\\" ? 1 : 0;
    else if (letter === "{") depth += 1;
    else if (letter === "}" && --depth === 0) return at + 1;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inputColumns(settings: unknown): number | undefined {
  if (!models.has(member(settings, "class_name"))) return undefined;
  const layers = member(member(settings, "config"), "layers");
  if (!Array.isArray(layers)) return undefined;
  const inputs = layers.filter((layer) => member(layer, "class_name") === "InputLayer");
  const config = member(inputs[0], "config");
  const shape = member(config, "batch_shape") ?? member(config, "batch_input_shape");
  if (inputs.length !== 1 || !Array.isArray(shape) || shape.length !== 2) return undefined;
  return Number.isSafeInteger(shape[1]) && shape[1] > 0 ? shape[1] : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
