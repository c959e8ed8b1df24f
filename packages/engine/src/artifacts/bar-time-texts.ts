/** Times of bars as a column of a table: dates where all are midnights of a naive index, else with the time of day. */
export function barTimeTexts(times: readonly number[], zone: "naive" | "utc"): string[] {
  const areDates = zone === "naive" && times.every((time) => time % 86_400_000 === 0);
  const offset = zone === "utc" ? "+00:00" : "";
  return times.map((time) => {
    const text = new Date(time).toISOString();
    return areDates ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}${offset}`;
  });
}
