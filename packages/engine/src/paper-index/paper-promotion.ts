import { canonicalJson } from "@quantlab/contracts";
import { localTime } from "../identity/local-time.ts";
import type { PaperDetails } from "./paper-details.ts";

const criteria = {
  required_mode: "paper",
  required_no_error_type: true,
  required_report_contract_type: "quantlab.paper.result",
  required_report_present: true,
  required_status: "success",
  required_terminal: true,
} as const;

/** How many of the sessions that are ready are put forward. */
const maxCandidates = 2;

/** Paper sessions that may go to a broker and those that may not, newest first, as the document that `--paper-sessions-promotion` prints. */
export function paperPromotion(sessions: readonly PaperDetails[], root: string, now: number): string {
  const judged = sessions.map(judgedSession).sort((one, other) => compareTimes(other.updated_at, one.updated_at));
  const ready = judged.filter((session) => session.broker_promotion_ready);
  const blocked = judged.filter((session) => !session.broker_promotion_ready);
  const document = {
    blocked_sessions: blocked,
    criteria,
    generated_at: localTime(now).slice(0, 19),
    latest_blocked_at: blocked[0]?.updated_at ?? null,
    latest_blocked_reason: blocked[0]?.broker_promotion_blockers.join(", ") ?? null,
    latest_blocked_session_id: blocked[0]?.session_id ?? null,
    latest_ready_at: ready[0]?.updated_at ?? null,
    latest_ready_session_id: ready[0]?.session_id ?? null,
    max_candidates: maxCandidates,
    promotion_blocked_count: blocked.length,
    promotion_ready_count: ready.length,
    ready_candidates: ready.slice(0, maxCandidates),
    root_dir: root,
    total_sessions: sessions.length,
  };
  return canonicalJson(document, { indent: 2, plan: { a: { i: { p: { duration_seconds: 1 } } } } });
}

/** A session with what speaks for it and against it. */
function judgedSession(session: PaperDetails) {
  const { status, terminal, mode, report_present, report_contract_type, error_type } = session;
  const findings = [
    [status === criteria.required_status, "status_success", `status_${status}`],
    [terminal, "terminal_session", "non_terminal"],
    [mode === criteria.required_mode, "paper_mode", "non_paper_mode"],
    [report_present, "report_present", "missing_report"],
    [
      report_contract_type === criteria.required_report_contract_type,
      "paper_result_contract",
      "unexpected_report_contract",
    ],
    [error_type === null, "no_error_type", "has_error_type"],
  ] as const;
  const broker_promotion_blockers = findings.filter(([holds]) => !holds).map(([, , blocker]) => blocker);
  return {
    ...session,
    broker_promotion_blockers,
    broker_promotion_ready: broker_promotion_blockers.length === 0,
    broker_promotion_reasons: findings.filter(([holds]) => holds).map(([, reason]) => reason),
  };
}

function compareTimes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
