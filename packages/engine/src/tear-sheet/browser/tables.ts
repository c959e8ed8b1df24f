/// <reference lib="dom" />

/** Lets every table be sorted by the buttons of its heads, and filtered where it has a field for that. */
export function enliven(tables: Iterable<HTMLTableElement>): void {
  for (const table of tables) {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    for (const [column, head] of heads.entries())
      head.querySelector("button")?.addEventListener("click", () => sort(table, heads, column));
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("[data-filter]"))
    field.addEventListener("input", () => filter(field));
}

/** The first press sorts upwards, the next one downwards; what has no value stays at the end. */
function sort(table: HTMLTableElement, heads: readonly HTMLTableCellElement[], column: number): void {
  const head = heads[column];
  const body = table.tBodies[0];
  if (!head || !body) return;
  const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  for (const other of heads) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", direction);
  const sign = direction === "ascending" ? 1 : -1;
  const rows = Array.from(body.rows, (row) => ({ row, key: keyOf(row.cells[column]) }));
  rows.sort((one, other) => compare(one.key, other.key, sign));
  body.append(...rows.map(({ row }) => row));
}

function keyOf(cell: HTMLTableCellElement | undefined): number | string | undefined {
  const order = cell?.dataset.order;
  if (order !== undefined) return Number(order);
  const text = cell?.textContent ?? "";
  return text === "–" || text === "" ? undefined : text;
}

function compare(one: number | string | undefined, other: number | string | undefined, sign: number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  return sign * String(one).localeCompare(String(other));
}

function filter(field: HTMLInputElement): void {
  const id = field.dataset.filter ?? "";
  const body = (document.getElementById(id) as HTMLTableElement | null)?.tBodies[0];
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of body?.rows ?? []) {
    const text = (row.textContent ?? "").toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  const count = document.querySelector(`[data-count="${id}"]`);
  if (count) count.textContent = words.length === 0 ? "" : `${shown} of ${body?.rows.length ?? 0} rows`;
}
