import type { PaperRow } from "./paper-row.ts";

const statuses = ["success", "failed", "aborted", "running"] as const;

/** How many sessions are in each state; states without any are left out. */
export function countsByStatus(sessions: readonly PaperRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of sessions) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The state of all paper sessions, for people. Every state but success is an issue. */
export function paperHealthText(sessions: readonly PaperRow[], root: string): string {
  const counts = countsByStatus(sessions);
  const byTime = [...sessions].sort((one, other) => (one.updated_at < other.updated_at ? -1 : 1));
  const latest = byTime.at(-1);
  const issue = byTime.filter(({ status }) => status !== "success").at(-1);
  const active = sessions.filter(({ status }) => status === "running").map(({ session_id }) => `'${session_id}'`);
  const lines = {
    total_sessions: sessions.length,
    ...Object.fromEntries(statuses.map((status) => [status, counts[status] ?? 0])),
    latest_session_id: latest?.session_id,
    latest_session_at: latest?.updated_at,
    latest_session_state: latest?.status,
    latest_issue_id: issue?.session_id,
    latest_issue_state: issue?.status,
    latest_issue_at: issue?.updated_at,
    latest_issue_error: issue?.error_type,
    active_sessions: `[${active.join(", ")}]`,
  };
  const text = Object.entries(lines).map(([name, value]) => `  ${name.padEnd(20)}: ${value ?? "None"}`);
  return `\nPaper session health: ${root}\n\n${text.join("\n")}`;
}
