/** Files that a known program writes together and that no contract describes. */
interface UncontractedLayout {
  /** One of these in a folder tells the layout. */
  readonly told: RegExp;
  /** Files of the layout, in that folder. */
  readonly files: RegExp;
  readonly what: string;
}

const layouts: readonly UncontractedLayout[] = [
  {
    told: /^[A-Za-z0-9]+_mtf(_b[^.]*)?\.(txt|json|joblib|keras)$/,
    files: /^(meta(_b[^.]*)?\.json|[A-Za-z0-9]+_mtf(_b[^.]*)?\.(txt|json|joblib|keras))$/,
    what: "models of FoxML's specialised writer, which no contract describes and no loader looks for",
  },
  {
    told: /^report\.md$/,
    files: /^(report\.(json|md)|trades\.csv)$/,
    what: "the last report of QuantLab's older producer, written beside its run directories and described by no contract",
  },
  {
    told: /^(broker_dry_run|broker_order_validate|hyperliquid_signed_action)\.json$/,
    files: /^(session_(metadata|status)|approval|(broker|hyperliquid)_[a-z_]+)\.json$/,
    what: "sessions of QuantLab at a venue, whose files no contract describes",
  },
];

/** Tells of the files in a folder which belong to a layout that is known and under no contract, and what it is. */
export function uncontracted(entries: Iterable<{ readonly name: string }>): (name: string) => string | undefined {
  const told = new Set<UncontractedLayout>();
  for (const { name } of entries) for (const layout of layouts) if (layout.told.test(name)) told.add(layout);
  const known = layouts.filter((layout) => told.has(layout));
  return (name) => known.find(({ files }) => files.test(name))?.what;
}
