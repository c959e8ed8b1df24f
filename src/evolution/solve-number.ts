import type { Atom } from "./atom.ts";
import { none, type Outcome } from "./outcome.ts";
import {
  add,
  compare,
  floor,
  isMultiple,
  leastCommonMultiple,
  multiply,
  type Rational,
  rational,
  rationalOf,
  toNumber,
} from "./rational.ts";

interface End {
  readonly at: Rational;
  readonly open: boolean;
}

function tighter(side: 1 | -1, given: End | undefined, next: End): End {
  if (given === undefined) return next;
  const order = compare(next.at, given.at) * side;
  return order > 0 || (order === 0 && next.open) ? next : given;
}

const zero = rational(0n);
const half = rational(1n, 2n);
const one = rational(1n);

function realCandidates(low: End | undefined, high: End | undefined): Rational[] {
  const around = (at: Rational, sign: bigint): Rational[] =>
    [0n, 1n, 2n, 3n, 5n, 7n].flatMap((step) => [
      add(at, rational(step * sign)),
      add(at, rational((2n * step + 1n) * sign, 2n)),
      add(at, rational((10n * step + 3n) * sign, 10n)),
      add(at, rational((100n * step + 7n) * sign, 1000n)),
    ]);
  const candidates = [zero, one, half];
  if (low !== undefined) candidates.push(...around(low.at, 1n));
  if (high !== undefined) candidates.push(...around(high.at, -1n));
  if (low !== undefined && high !== undefined)
    for (let parts = 2n; parts <= 23n; parts++)
      candidates.push(
        add(low.at, multiply(add(high.at, multiply(low.at, rational(-1n))), rational(parts === 2n ? 1n : 3n, parts))),
      );
  if (low === undefined && high === undefined) candidates.push(...around(zero, 1n), ...around(zero, -1n));
  return candidates;
}

interface Candidates {
  /** Made one by one: the first is mostly the answer. */
  readonly list: Iterable<Rational>;
  /** There are no others. */
  readonly all: boolean;
}

function* counted(step: Rational, from: bigint, to: bigint): Generator<Rational> {
  for (let at = from > 0n ? from : 0n; at <= to; at++) yield multiply(step, rational(at));
  for (let at = from; at <= to && at < 0n; at++) yield multiply(step, rational(at));
}

function multiples(step: Rational, low: End | undefined, high: End | undefined): Candidates {
  const most = 20_000n;
  const per = (end: End) => rational(end.at.top * step.bottom, end.at.bottom * step.top);
  const first = low === undefined ? undefined : -floor(multiply(per(low), rational(-1n)));
  const last = high === undefined ? undefined : floor(per(high));
  const from = first ?? (last === undefined ? -most / 2n : last - most);
  const to = last ?? from + most;
  const few = to - from <= most;
  return {
    list: counted(step, from, few ? to : from + most),
    all: first !== undefined && last !== undefined && few,
  };
}

/** A number that makes all atoms true; what a format refuses is known by its name alone. */
export function solveNumber(atoms: readonly Atom[]): Outcome {
  const formats = (holds: boolean) =>
    atoms.flatMap((atom) => (atom.is === "format" && atom.holds === holds ? atom.name : []));
  const [had, refused] = [formats(true), formats(false)];
  if (refused.some((name) => had.includes(name))) return none;
  const outcome = solvePlainNumber(atoms);
  if (refused.length === 0 || outcome.is === "none") return outcome;
  return { is: "unknown", why: `which numbers the format ${refused[0]} refuses is not known` };
}

/** A number that makes all atoms but formats true, by exact arithmetic. */
function solvePlainNumber(atoms: readonly Atom[]): Outcome {
  let low: End | undefined;
  let high: End | undefined;
  let step: Rational | undefined;
  const notSteps: Rational[] = [];
  const except: Rational[] = [];
  for (const atom of atoms) {
    if (atom.is === "bound") {
      const end = { at: rationalOf(atom.limit), open: atom.open };
      if (atom.side === "min") low = tighter(1, low, end);
      else high = tighter(-1, high, end);
    } else if (atom.is === "multiple") {
      const of = rationalOf(Math.abs(atom.of));
      if (!atom.holds) notSteps.push(of);
      else step = step === undefined ? of : leastCommonMultiple(step, of);
    } else if (atom.is === "except") except.push(...atom.values.map((value) => rationalOf(value as number)));
  }
  const gap = low === undefined || high === undefined ? 1 : compare(high.at, low.at);
  if (gap < 0 || (gap === 0 && (low?.open || high?.open))) return none;
  const whole = step;
  if (whole !== undefined && notSteps.some((of) => isMultiple(whole, of))) return none;
  const allowed = (value: Rational): boolean => {
    if (low !== undefined && compare(value, low.at) < (low.open ? 1 : 0)) return false;
    if (high !== undefined && compare(value, high.at) > (high.open ? -1 : 0)) return false;
    if (whole !== undefined && !isMultiple(value, whole)) return false;
    return !notSteps.some((of) => isMultiple(value, of)) && !except.some((other) => compare(value, other) === 0);
  };
  const { list, all }: Candidates =
    whole !== undefined
      ? multiples(whole, low, high)
      : { list: gap === 0 && low !== undefined ? [low.at] : realCandidates(low, high), all: gap === 0 };
  let some = false;
  for (const value of list) {
    if (!allowed(value)) continue;
    some = true;
    const number = toNumber(value);
    if (Number.isFinite(number) && compare(rationalOf(number), value) === 0) return { is: "value", value: number };
  }
  return all && !some ? none : { is: "unknown", why: "no number was found between the bounds" };
}
