/** docs/reference/compatibility.md: what each recorded producer wrote, judged by every minor version of the contract. Prints the page. */
import { type Fixture, fixtureIds, fixtureTree, loadFixture } from "../../conformance/fixtures.ts";
import { catalogue } from "../../generated/catalogue.ts";
import type { CatalogueEntry } from "../../src/catalogue-entry.ts";
import { check } from "../../src/check.ts";
import { isNewer } from "../../src/member-history.ts";
import { catalogueEntry } from "../../src/recognise.ts";

interface Verdict {
  readonly artifacts: number;
  readonly conforming: number;
  readonly errors: number;
  readonly warnings: number;
}

interface Row {
  readonly producer: string;
  readonly commit: string;
  readonly kind: string;
  readonly verdicts: readonly Verdict[];
}

const noVerdict: Verdict = { artifacts: 0, conforming: 0, errors: 0, warnings: 0 };

async function main(): Promise<void> {
  const minors = newestMinors();
  const rows = new Map<string, Map<string, Row>>();
  for (const id of fixtureIds()) {
    const fixture = loadFixture(id);
    const entry = catalogueEntry(fixture.record.kind);
    if (!entry) throw new Error(`${id}: there is no kind ${fixture.record.kind}`);
    const title = `${entry.family} v${entry.version}`;
    const { kind, producer, commit } = fixture.record;
    const own = rows.get(title) ?? new Map<string, Row>();
    rows.set(title, own);
    const key = JSON.stringify([producer, commit ?? "", kind]);
    const verdicts = await judged(fixture, entry, minors.get(title) ?? 0);
    const before = own.get(key)?.verdicts;
    own.set(key, {
      ...{ producer, kind, commit: commit?.slice(0, 7) ?? "not known" },
      verdicts: verdicts.map((verdict, minor) => sum(before?.[minor] ?? noVerdict, verdict)),
    });
  }
  process.stdout.write(page(rows));
}

/** By family and major version, the newest minor that added a member or a rule. */
function newestMinors(): Map<string, number> {
  const minors = new Map<string, number>();
  for (const { family, version, minor } of catalogue) {
    const title = `${family} v${version}`;
    minors.set(title, Math.max(minors.get(title) ?? 0, minor));
  }
  return minors;
}

/** A verdict for every minor version; versions that differ in nothing for the kind are judged once. */
async function judged(fixture: Fixture, entry: CatalogueEntry, newest: number): Promise<Verdict[]> {
  const { descriptor, rules } = await entry.load();
  const aged = Object.values(descriptor.files).some(({ history }) => history !== undefined);
  const verdicts: Verdict[] = [];
  for (let minor = newest; minor >= 0; minor--) {
    const contractVersion = `${entry.version}.${minor}`;
    const [newer] = verdicts;
    const same = newer && !aged && !rules.some(({ since }) => isNewer(since, contractVersion));
    verdicts.unshift(same ? newer : await verdict(fixture, contractVersion));
  }
  return verdicts;
}

async function verdict(fixture: Fixture, contractVersion: string): Promise<Verdict> {
  const { conforms, issues, failures } = await check(fixtureTree(fixture), {
    as: fixture.record.kind,
    contractVersion,
  });
  if (failures.length > 0) throw new Error(`${fixture.id} cannot be judged: ${failures[0]?.message}`);
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return { artifacts: 1, conforming: conforms ? 1 : 0, errors: count("error"), warnings: count("warning") };
}

function sum(left: Verdict, right: Verdict): Verdict {
  return {
    artifacts: left.artifacts + right.artifacts,
    conforming: left.conforming + right.conforming,
    errors: left.errors + right.errors,
    warnings: left.warnings + right.warnings,
  };
}

function page(families: ReadonlyMap<string, ReadonlyMap<string, Row>>): string {
  const sections = [...families].sort(byKey).flatMap(([title, rows]) => {
    const sorted = [...rows].sort(byKey).map(([, row]) => row);
    const versions = (sorted[0]?.verdicts ?? []).map((_, minor) => `${title.split(" v")[1]}.${minor}`);
    return [
      "",
      `## ${title}`,
      "",
      `| producer | commit | kind | artifacts | ${versions.join(" | ")} |`,
      `|---|---|---|---|${versions.map(() => "---|").join("")}`,
      ...sorted.map(
        ({ producer, commit, kind, verdicts }) =>
          `| ${producer} | ${commit} | [${kind}](../../generated/docs/contracts/${kind}.md) | ${verdicts[0]?.artifacts} | ${verdicts.map(cell).join(" | ")} |`,
      ),
    ];
  });
  return `${[
    "# Compatibility",
    "",
    "What recorded producers wrote, judged by every minor version of the contract: the artifacts are those of `fixtures/`, the verdicts those of `quantlab-conform --contract-version`. “all conform” leaves nothing to say; otherwise the conforming artifacts are counted, and the findings of all of them. Departures that are known are listed in the `fixture.json` of each artifact and explained for [QuantLab](differences.md) and [FoxML](foxml-differences.md).",
    ...sections,
  ].join("\n")}\n`;
}

function cell({ artifacts, conforming, errors, warnings }: Verdict): string {
  const findings = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ];
  return [conforming === artifacts ? "all conform" : `${conforming} of ${artifacts} conform`, ...findings].join(", ");
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

await main();
