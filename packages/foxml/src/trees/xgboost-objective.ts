import { ModelFormatError } from "./model-format-error.ts";
import type { Link } from "./tree-columns.ts";

/** What an objective of XGBoost does to the stored base score before, and to the sum of the leaves after. */
interface ObjectiveOfXgboost {
  readonly link: Link;
  readonly baseLink: "identity" | "logit" | "log";
}

const identity: ObjectiveOfXgboost = { link: { name: "identity" }, baseLink: "identity" };
const logistic: ObjectiveOfXgboost = { link: { name: "sigmoid", slope: 1 }, baseLink: "logit" };
const logarithmic: ObjectiveOfXgboost = { link: { name: "exp" }, baseLink: "log" };

const objectives: Readonly<Record<string, ObjectiveOfXgboost>> = {
  "reg:squarederror": identity,
  "reg:linear": identity,
  "reg:squaredlogerror": identity,
  "reg:pseudohubererror": identity,
  "reg:absoluteerror": identity,
  "reg:quantileerror": identity,
  "reg:logistic": logistic,
  "reg:gamma": logarithmic,
  "reg:tweedie": logarithmic,
  "count:poisson": logarithmic,
  "survival:cox": logarithmic,
  "survival:aft": logarithmic,
  "binary:logistic": logistic,
  "binary:logitraw": identity,
  "binary:hinge": { link: { name: "step" }, baseLink: "identity" },
  "multi:softprob": { link: { name: "softmax" }, baseLink: "identity" },
  "multi:softmax": { link: { name: "argmax" }, baseLink: "identity" },
  "rank:pairwise": identity,
  "rank:ndcg": identity,
  "rank:map": identity,
};

/** The links of an objective by its name in XGBoost; ModelFormatError for a name that is not known here. */
export function objectiveOfXgboost(name: string): ObjectiveOfXgboost {
  const found = Object.hasOwn(objectives, name) ? objectives[name] : undefined;
  if (found) return found;
  throw new ModelFormatError(
    "unsupported",
    `XGBoost objective \`${name.slice(0, 40)}\` is not known here`,
    `Use a model with one of: ${Object.keys(objectives).join(", ")}.`,
    { member: "learner.objective.name" },
  );
}

/** A stored base score as a raw score, in float32 arithmetic; NaN where XGBoost of the version refuses it. */
export function rawBaseScore(score: number, link: ObjectiveOfXgboost["baseLink"], version: string): number {
  const { fround } = Math;
  const value = fround(score);
  if (link === "identity") return value;
  if (link === "log") return fround(Math.log(value));
  const probability = keepsFromCertainty(version) ? awayFromCertainty(value) : value;
  if (!(probability > 0 && probability < 1)) return Number.NaN;
  return -fround(Math.log(fround(fround(1 / probability) - 1)));
}

// Labels of one class make the base score 0 or 1, which XGBoost moves inwards from 3.2 on.
function keepsFromCertainty(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 2);
}

const leastProbability = Math.fround(1e-6);
const greatestProbability = Math.fround(1 - leastProbability);

function awayFromCertainty(value: number): number {
  if (!(value >= 0 && value <= 1)) return Number.NaN;
  return Math.min(Math.max(value, leastProbability), greatestProbability);
}
