import { memberOf, type Node, wrongMember } from "./json-members.ts";
import { parseJson } from "./parse-json.ts";
import { rawBaseScore } from "./xgboost-objective.ts";

/** Start values of the outputs: one number for all up to XGBoost 3.0 (`"5E-1"`), a list from 3.1 (`"[5E-1,1E0]"`). */
export function baseScoresOf(
  parameters: Node,
  groupCount: number,
  link: Parameters<typeof rawBaseScore>[1],
  version: string,
): Float64Array {
  const path = `${parameters.path}.base_score`;
  const stated = memberOf(parameters, "base_score");
  const value = typeof stated === "string" && stated.length < 10_000_000 ? parseJson(stated) : stated;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length !== 1 && list.length !== groupCount)
    throw wrongMember(path, `holds ${list.length} values for ${groupCount} outputs`);
  const scores = list.map((score) => {
    const raw = typeof score === "number" ? rawBaseScore(score, link, version) : Number.NaN;
    if (Number.isNaN(raw)) throw wrongMember(path, "is no number that the objective allows");
    return raw;
  });
  return Float64Array.from({ length: groupCount }, (_, group) => scores[list.length === 1 ? 0 : group] as number);
}
