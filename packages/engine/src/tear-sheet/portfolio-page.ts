import type { PortfolioReport } from "@quantlab/contracts/quantlab/v1";
import { portfolioCurve } from "../portfolio/portfolio-curve.ts";
import type { PortfolioSession } from "../portfolio/portfolio-session.ts";
import { accountParts } from "./account-parts.ts";
import { memberCurves } from "./member-curves.ts";
import { page } from "./page.ts";
import { portfolioKpis } from "./portfolio-kpis.ts";
import { conformanceSection, verdictBadge } from "./sections/conformance.ts";
import { settingFacts } from "./sections/facts.ts";
import { kpiSection } from "./sections/kpis.ts";
import { memberSection } from "./sections/members.ts";
import { provenanceSection } from "./sections/provenance.ts";
import type { PageGround } from "./write-page.ts";

/** What the page of a portfolio is made of. */
export interface PortfolioPageFacts {
  readonly report: PortfolioReport;
  readonly sessions: readonly PortfolioSession[];
  /** Directory of the sessions. */
  readonly root: string;
  /** The command line that makes it again. */
  readonly command: string;
}

/** The page of a portfolio: its figures, its curve, and what each session brought. */
export function portfolioPage(
  { report, sessions, root, command }: PortfolioPageFacts,
  { verdict, script }: PageGround,
): string {
  const whole = portfolioCurve(sessions, report);
  const { charts, sections } = accountParts(whole, "of the portfolio");
  const members = memberCurves(sessions, whole);
  const { mode } = report.allocation;
  return page({
    title: `Portfolio of ${sessions.length} forward ${sessions.length === 1 ? "session" : "sessions"}`,
    subtitle: `${mode}; ${report.sessions_scanned} scanned, ${report.sessions_excluded_incomplete} incomplete, ${report.sessions_collapsed_duplicates} repeated`,
    badge: verdictBadge(verdict),
    sections: [
      kpiSection(portfolioKpis(report, whole.equity)),
      ...sections.slice(0, 1),
      members.section,
      memberSection(report),
      ...sections.slice(1),
      provenanceSection({
        facts: [["Directory", root], ["Created", report.generated_at], ...Object.entries(report.scanning_stats)],
        command,
        origins: [],
        settings: [
          ["mode", mode],
          ["weights_supplied", report.allocation.weights_supplied],
          ...settingFacts(report.selection),
        ],
      }),
      conformanceSection(verdict),
    ],
    data: { charts: [...charts, members.chart] },
    script,
  });
}
