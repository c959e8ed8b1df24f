import { canonicalJson } from "@quantlab/contracts";
import { PaperAlerts } from "@quantlab/contracts/quantlab/v1";
import { localTime } from "../identity/local-time.ts";
import { countsByStatus } from "./paper-health.ts";
import type { PaperRow } from "./paper-row.ts";

/** A session that needs attention. */
interface Alert {
  readonly activity_at: string;
  readonly age_minutes: number;
  readonly alert_code: "PAPER_SESSION_FAILED" | "PAPER_SESSION_ABORTED" | "PAPER_SESSION_STALE";
  readonly error_type: string | null;
  readonly message: string | null;
  readonly path: string;
  readonly session_id: string;
  readonly severity: "warning" | "critical";
  readonly status: string;
}

/** A session and what its status says of an error. */
type ToldSession = PaperRow & { readonly message: string | null };

/** What alerts are judged by. */
export interface AlertOptions {
  readonly root: string;
  /** Microseconds since 1970. */
  readonly now: number;
  readonly staleMinutes: number;
}

/** Sessions that failed, were aborted, or have run for too long, as the document that `--paper-sessions-alerts` prints. */
export function paperAlerts(sessions: readonly ToldSession[], { root, now, staleMinutes }: AlertOptions): string {
  const alerts = sessions.flatMap((session) => alertOf(session, now, staleMinutes) ?? []);
  const critical = alerts.filter(({ severity }) => severity === "critical").length;
  const latest = latestBy(alerts, ({ activity_at }) => activity_at);
  const success = latestBy(
    sessions.filter(({ status }) => status === "success"),
    ({ updated_at }) => updated_at,
  );
  const document = {
    alert_counts: { critical, warning: alerts.length - critical },
    alert_status: critical > 0 ? "critical" : alerts.length > 0 ? "warning" : "ok",
    alerts,
    generated_at: localTime(now).slice(0, 19),
    has_alerts: alerts.length > 0,
    latest_alert_at: latest?.activity_at ?? null,
    latest_alert_code: latest?.alert_code ?? null,
    latest_alert_session_id: latest?.session_id ?? null,
    latest_success_at: success?.updated_at ?? null,
    latest_success_session_id: success?.session_id ?? null,
    root_dir: root,
    running_sessions: sessions.flatMap(({ status, session_id }) => (status === "running" ? [session_id] : [])),
    stale_after_minutes: staleMinutes,
    status_counts: countsByStatus(sessions),
    total_sessions: sessions.length,
  };
  return canonicalJson(document, { indent: 2, plan: PaperAlerts.files["paper-alerts.json"]?.text?.plan ?? 0 });
}

function alertOf(session: ToldSession, now: number, staleMinutes: number): Alert | undefined {
  const { status, session_id, path, error_type, message } = session;
  const activity_at = session.updated_at.slice(0, 19);
  const seconds = (Date.parse(`${localTime(now).slice(0, 19)}Z`) - Date.parse(`${activity_at}Z`)) / 1000;
  const age_minutes = Math.max(0, Math.floor(seconds / 60));
  const common = { activity_at, age_minutes, error_type, message, path, session_id, status };
  if (status === "failed") return { ...common, alert_code: "PAPER_SESSION_FAILED", severity: "critical" };
  if (status === "aborted") return { ...common, alert_code: "PAPER_SESSION_ABORTED", severity: "warning" };
  if (status !== "running" || age_minutes < staleMinutes) return undefined;
  const told = `The session has said nothing for ${age_minutes} minutes; it counts as stale after ${staleMinutes}.`;
  return { ...common, message: told, alert_code: "PAPER_SESSION_STALE", severity: "warning" };
}

/** The row with the greatest time, the first of several. */
function latestBy<Row>(rows: readonly Row[], timeOf: (row: Row) => string): Row | undefined {
  let latest: Row | undefined;
  for (const row of rows) if (latest === undefined || timeOf(row) > timeOf(latest)) latest = row;
  return latest;
}
