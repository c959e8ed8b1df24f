import type { PortfolioScan } from "@quantlab/contracts/quantlab/v1";
import type { PortfolioSession } from "../portfolio/portfolio-session.ts";
import type { Markup } from "./markup.ts";
import { provenanceSection } from "./sections/provenance.ts";

/** What every page of a portfolio is made of, beside its report. */
export interface PortfolioFacts {
  readonly sessions: readonly PortfolioSession[];
  /** Directory of the sessions. */
  readonly root: string;
  /** The command line that makes it again. */
  readonly command: string;
}

/** Where a portfolio comes from; its bars are told by the pages of its sessions. */
export function portfolioProvenance(
  { root, command }: PortfolioFacts,
  generatedAt: string,
  stats: PortfolioScan,
  settings: readonly (readonly [name: string, value: unknown])[],
): Markup {
  const facts = [["Directory", root], ["Created", generatedAt], ...Object.entries(stats)] as const;
  return provenanceSection({ facts, command, origins: [], settings });
}
