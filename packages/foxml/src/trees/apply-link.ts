import type { Link } from "./tree-columns.ts";

/** Turns raw scores into predictions: `count` scores from `from` in `raw` into `out` from `to`; the arrays may be one. */
export type ApplyLink = (raw: Float64Array, from: number, out: Float64Array, to: number, count: number) => void;

const perScore = (map: (score: number) => number): ApplyLink => {
  return (raw, from, out, to, count) => {
    for (let index = 0; index < count; index++) out[to + index] = map(raw[from + index] as number);
  };
};

/** The link in doubles, as LightGBM computes it. */
export function doubleLink(link: Link): ApplyLink {
  switch (link.name) {
    case "exp":
      return perScore(Math.exp);
    case "sigmoid":
      return perScore((score) => 1 / (1 + Math.exp(-link.slope * score)));
    case "log1p-exp":
      return perScore((score) => Math.log1p(Math.exp(score)));
    case "signed-square":
      return perScore((score) => Math.sign(score) * score * score);
    case "softmax":
      return softmax((value) => value);
    default:
      return perScore((score) => score);
  }
}

/** The link in float32 steps, as XGBoost computes it. */
export function singleLink(link: Link): ApplyLink {
  const { fround } = Math;
  switch (link.name) {
    case "exp":
      return perScore((score) => fround(Math.exp(score)));
    case "sigmoid":
      return perScore((score) => {
        const grown = fround(Math.exp(Math.min(-score, greatestExponent)));
        return fround(1 / fround(grown + 1));
      });
    case "step":
      return perScore((score) => (score > 0 ? 1 : 0));
    case "softmax":
      return softmax(fround);
    case "argmax":
      return argmax;
    default:
      return perScore((score) => score);
  }
}

/** Where XGBoost's float32 sigmoid stops growing, against overflow. */
const greatestExponent = Math.fround(88.7);

function softmax(round: (value: number) => number): ApplyLink {
  return (raw, from, out, to, count) => {
    let greatest = raw[from] as number;
    for (let index = 1; index < count; index++) greatest = Math.max(greatest, raw[from + index] as number);
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const grown = round(Math.exp(round((raw[from + index] as number) - greatest)));
      out[to + index] = grown;
      sum += grown;
    }
    const divisor = round(sum);
    for (let index = 0; index < count; index++) out[to + index] = round((out[to + index] as number) / divisor);
  };
}

const argmax: ApplyLink = (raw, from, out, to, count) => {
  let best = 0;
  for (let index = 1; index < count; index++)
    if ((raw[from + index] as number) > (raw[from + best] as number)) best = index;
  out[to] = best;
};
