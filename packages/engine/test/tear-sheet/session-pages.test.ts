import { expect, it } from "vitest";
import type { Candidate } from "../../src/forward/candidate.ts";
import { forwardReport } from "../../src/forward/forward-report.ts";
import { openForwardSession } from "../../src/forward/forward-session.ts";
import { portfolioReport } from "../../src/portfolio/portfolio-report.ts";
import { scanSessions } from "../../src/portfolio/scan-sessions.ts";
import { forwardPage } from "../../src/tear-sheet/forward-page.ts";
import { portfolioPage } from "../../src/tear-sheet/portfolio-page.ts";
import { wavyBars } from "./shown-run.ts";

const ground = { verdict: { issues: [], skipped: [], failures: [] }, script: "" };

function session(name: string, start: string) {
  const candidate: Candidate = {
    strategy_name: "rsi_ma_cross_v2",
    params: { [name]: name },
    fee_rate: 0.002,
    slippage_bps: 8,
    slippage_mode: "fixed",
    k_atr: 0.05,
    source_run_id: name,
    source_run_dir: `/${name}`,
    selection_metric: name,
    selection_value: null,
    selected_at: "2026-01-01T00:00:00+00:00",
    ticker: name,
    interval: "1d",
    initial_cash: 1000,
  };
  const facts = { sessionId: "a1b2c3d4", candidate, start, end: "2022-01-01", startingCash: 1000 };
  const now = "2026-01-01T00:00:00+00:00";
  const { state, rows } = openForwardSession({ ...facts, createdAt: now, updatedAt: now }, wavyBars(400));
  const report = forwardReport(state, rows, { artifacts: [], charts: [] });
  return { state, rows, html: forwardPage({ report, rows, ticker: name }, ground) };
}

const plain = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<style[\s\S]*?<\/style>/g, "");

it.each([`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</title><svg/onload=alert(1)>`])(
  "the pages show the name %j and do not run it",
  (name) => {
    const { html, state, rows } = session(name, "2020-06-01");
    const curve = rows.equity.map(({ timestamp, equity }) => ({ timestamp, equity: String(equity) }));
    const scanned = [{ directory: name, state, curve }];
    const report = portfolioReport(scanned, {}, {}, "2026-01-01T00:00:00+00:00");
    const { sessions } = scanSessions(scanned);
    const portfolio = portfolioPage({ report, sessions, root: name, command: name }, ground);
    for (const page of [html, portfolio]) {
      expect(plain(page)).not.toMatch(/<(?:img|svg)\b/i);
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(page.match(/<\/title>/g)).toHaveLength(1);
    }
  },
);

it("the page of a session without a bar says so", () => {
  const { html } = session("ETH-USD", "2021-12-31");
  expect(html).toContain("No bar has been evaluated yet.");
  expect(html).toContain("Nothing was bought or sold.");
  expect(plain(html)).not.toMatch(/NaN|Infinity|undefined|null/);
});
