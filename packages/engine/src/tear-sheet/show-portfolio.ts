import type { PortfolioCompare, PortfolioReport } from "@quantlab/contracts/quantlab/v1";
import type { CommandWorld } from "../run/command-world.ts";
import { portfolioComparePage } from "./portfolio-compare-page.ts";
import { portfolioPage } from "./portfolio-page.ts";
import type { PortfolioFacts } from "./portfolio-provenance.ts";
import { writePage } from "./write-page.ts";

/** A portfolio that has been written beside its sessions, or the ways to weigh it. */
export interface ShownPortfolio extends PortfolioFacts {
  readonly result: { readonly report: PortfolioReport } | { readonly compare: PortfolioCompare };
}

/** Makes the page of a portfolio; what fails is a warning. Answers the files written. */
export async function showPortfolio(shown: ShownPortfolio, warn: CommandWorld["warn"]): Promise<string[]> {
  const { root, result } = shown;
  if ("report" in result)
    return writePage(root, (ground) => portfolioPage({ ...shown, report: result.report }, ground), warn);
  const part = { name: "portfolio_compare.html", file: "portfolio_compare.json" };
  return writePage(root, (ground) => portfolioComparePage({ ...shown, compare: result.compare }, ground), warn, part);
}
