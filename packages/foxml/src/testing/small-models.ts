import { readFileSync } from "node:fs";
import path from "node:path";

const fixtures = path.resolve(import.meta.dirname, "../../../../fixtures/trained-models");

/** A LightGBM model in its text format with columns of these names. */
export function lightgbmText(names: readonly string[]): Uint8Array {
  const text = readFileSync(path.join(fixtures, "lightgbm-text/family=LightGBM/model.txt"), "utf8");
  return new TextEncoder().encode(
    text
      .replace(/^feature_names=.*$/m, `feature_names=${names.join(" ")}`)
      .replace(/^feature_infos=.*$/m, `feature_infos=${names.map(() => "[-4:4]").join(" ")}`)
      .replace(/^max_feature_idx=.*$/m, `max_feature_idx=${names.length - 1}`),
  );
}

/** First bytes of each format, enough for a model file that nobody evaluates. */
export const beginnings: Readonly<Record<string, Uint8Array>> = {
  "model.cbm": Uint8Array.from(Buffer.from("CBM1....")),
  "model.joblib": Uint8Array.from([0x80, 0x04, 0x95, 0, 0]),
  "model.pkl": Uint8Array.from([0x80, 0x04, 0x95, 0, 0]),
  "model.h5": Uint8Array.from([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]),
  "model.keras": Uint8Array.from([0x50, 0x4b, 0x03, 0x04]),
  "model.pt": Uint8Array.from([0x50, 0x4b, 0x03, 0x04]),
};
