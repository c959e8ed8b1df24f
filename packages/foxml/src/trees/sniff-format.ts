import { ModelFormatError } from "./model-format-error.ts";

const nativeFile = "Save it with `booster.save_model(...)`: LightGBM text or XGBoost `.json`.";

/** Formats that share a model's place but are not evaluated, by their first bytes; never opened further. */
const foreign: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a Python pickle, which runs code when it is opened", [0x80]],
  ["a compressed joblib pickle (zlib)", [0x78]],
  ["gzip data", [0x1f, 0x8b]],
  ["a zip archive", [0x50, 0x4b, 0x03, 0x04]],
  ["HDF5 (Keras)", [0x89, 0x48, 0x44, 0x46]],
  ["CatBoost's binary format", [0x43, 0x42, 0x4d, 0x31]],
  ["XGBoost's binary UBJSON", [0x7b, 0x4c]],
  ["XGBoost's binary UBJSON", [0x7b, 0x69]],
  ["XGBoost's binary UBJSON", [0x7b, 0x55]],
  ["XGBoost's old binary format", [0x62, 0x69, 0x6e, 0x66]],
  ["ONNX", [0x08]],
];

/** UTF-8 bytes as text, or ModelFormatError with the name of what the bytes seem to be. */
export function decodeText(bytes: Uint8Array): string {
  const named = foreign.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (named) throw refusal(named[0]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal("no UTF-8 text", cause);
  }
}

/** Which of the two formats a text is in, or ModelFormatError. */
export function sniffText(text: string): "lightgbm" | "xgboost" {
  if (/^tree\r?\n/.test(text)) return "lightgbm";
  if (/^\s*\{/.test(text)) return "xgboost";
  throw refusal(text === "" ? "an empty file" : "neither LightGBM text nor JSON");
}

function refusal(what: string, cause?: unknown): ModelFormatError {
  const reason = what.includes("an empty") || what.includes("no UTF-8") ? "malformed" : "unsupported";
  return new ModelFormatError(reason, `this is ${what}`, nativeFile, {}, { cause });
}
