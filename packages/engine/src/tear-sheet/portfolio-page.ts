import type { PortfolioReport } from "@quantlab/contracts/quantlab/v1";
import { portfolioCurve } from "../portfolio/portfolio-curve.ts";
import { accountParts } from "./account-parts.ts";
import { memberCurves } from "./member-curves.ts";
import { page } from "./page.ts";
import { portfolioKpis } from "./portfolio-kpis.ts";
import { type PortfolioFacts, portfolioProvenance } from "./portfolio-provenance.ts";
import { conformanceSection, verdictBadge } from "./sections/conformance.ts";
import { settingFacts } from "./sections/facts.ts";
import { kpiSection } from "./sections/kpis.ts";
import { memberSection } from "./sections/members.ts";
import type { PageGround } from "./write-page.ts";

/** What the page of a portfolio is made of. */
export interface PortfolioPageFacts extends PortfolioFacts {
  readonly report: PortfolioReport;
}

/** The page of a portfolio: its figures, its curve, and what each session brought. */
export function portfolioPage(facts: PortfolioPageFacts, { verdict, script }: PageGround): string {
  const { report, sessions } = facts;
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
      portfolioProvenance(facts, report.generated_at, report.scanning_stats, [
        ["mode", mode],
        ["weights_supplied", report.allocation.weights_supplied],
        ...settingFacts(report.selection),
      ]),
      conformanceSection(verdict),
    ],
    data: { charts: [...charts, members.chart] },
    script,
  });
}
