import type { RawIssue } from "./raw-issue.ts";

/** Findings of which the first in each file are kept and the others counted. */
export interface BoundedFindings {
  /** `further`: how many more it stands for. */
  add(finding: RawIssue, further?: number): void;
  /** What was kept; the last finding in a file tells how many more there were. */
  all(): readonly RawIssue[];
}

/** Collects findings in bounded memory, at most `most` a file; `whose` says what the count is about. */
export function boundedFindings(most: number, whose = ""): BoundedFindings {
  const kept: RawIssue[] = [];
  const files = new Map<string, { kept: number; last: number; further: number }>();
  return {
    add(finding, further = 0) {
      let file = files.get(finding.file);
      if (!file) {
        file = { kept: 0, last: -1, further: 0 };
        files.set(finding.file, file);
      }
      if (file.kept < most) {
        file.kept++;
        file.last = kept.push(finding) - 1;
      } else file.further++;
      file.further += further;
    },
    all() {
      const told = [...kept];
      for (const { last, further } of files.values()) {
        const finding = told[last];
        if (!finding || further === 0) continue;
        const findings = further === 1 ? "finding" : "findings";
        told[last] = {
          ...finding,
          message: `${finding.message} (and ${further} further ${findings}${whose} in this file)`,
        };
      }
      return told;
    },
  };
}
