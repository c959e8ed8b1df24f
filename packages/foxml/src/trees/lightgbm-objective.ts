import { ModelFormatError } from "./model-format-error.ts";
import type { Link } from "./tree-columns.ts";

const plain: Readonly<Record<string, Link["name"]>> = {
  regression: "identity",
  regression_l1: "identity",
  fair: "identity",
  quantile: "identity",
  mape: "identity",
  huber: "identity",
  poisson: "exp",
  gamma: "exp",
  tweedie: "exp",
  binary: "sigmoid",
  multiclass: "softmax",
  multiclassova: "sigmoid",
  cross_entropy: "sigmoid",
  cross_entropy_lambda: "log1p-exp",
  // The names of LightGBM 2.
  xentropy: "sigmoid",
  xentlambda: "log1p-exp",
  lambdarank: "identity",
  rank_xendcg: "identity",
};
const rootable = new Set(["regression", "regression_l1", "fair", "quantile", "mape"]);

/** The link that LightGBM's `objective=` line asks for; no line (a custom objective) means raw scores. */
export function linkOfLightgbm(objective: string, line: number | undefined): Link {
  const [name = "", ...settings] = objective.split(" ").filter((word) => word !== "");
  if (name === "") return { name: "identity" };
  const link = Object.hasOwn(plain, name) ? plain[name] : undefined;
  const place = { member: "objective", ...(line !== undefined && { line }) };
  if (link === undefined)
    throw new ModelFormatError(
      "unsupported",
      `LightGBM objective \`${name.slice(0, 40)}\` is not known here`,
      `Use a model with one of: ${Object.keys(plain).join(", ")}.`,
      place,
    );
  if (link !== "sigmoid") {
    const squared = rootable.has(name) && settings.includes("sqrt");
    return { name: squared ? "signed-square" : link } as Link;
  }
  const setting = settings.find((word) => word.startsWith("sigmoid:"));
  const slope = setting === undefined ? 1 : Number(setting.slice("sigmoid:".length));
  if (Number.isFinite(slope) && slope > 0) return { name: "sigmoid", slope };
  throw new ModelFormatError(
    "malformed",
    "`sigmoid:` is no positive number",
    "Take the file as `Booster.save_model` wrote it.",
    place,
  );
}
