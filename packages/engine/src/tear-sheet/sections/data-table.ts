import { figureText, percentText } from "../../charts/number-texts.ts";
import { type Markup, markup } from "../markup.ts";

/** A column of a table. */
export interface DataColumn {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A cell: what is read, and the number by which the column is sorted where that is another. */
export interface DataCell {
  readonly text: string;
  readonly order?: number;
  readonly isBad?: boolean;
}

/** A table that can be sorted by each column, and filtered where it has a name to filter by. */
export interface DataTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
  readonly hasFilter?: boolean;
}

/** A fraction as a cell, marked where it is a loss. */
export const percentCell = (value: number): DataCell => ({ text: percentText(value), order: value, isBad: value < 0 });

/** A figure as a cell. */
export const figureCell = (value: number): DataCell => ({ text: figureText(value), order: value });

/** The table as HTML, whole without any script. */
export function dataTable({ id, caption, columns, rows, hasFilter }: DataTable): Markup {
  const filter = markup`<div class="bar"><label>Filter <input type="search" data-filter="${id}" autocomplete="off"></label><span class="note" data-count="${id}" role="status"></span></div>`;
  const heads = columns.map(
    ({ name, isNumber }) =>
      markup`<th scope="col" class="${isNumber ? "num" : ""}"><button type="button">${name}</button></th>`,
  );
  return markup`${hasFilter && filter}<div class="scroll high" tabindex="0" role="region" aria-label="${caption}"><table class="sortable" id="${id}"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowMarkup(row, columns))}</tbody></table></div>`;
}

function rowMarkup(row: readonly DataCell[], columns: readonly DataColumn[]): Markup {
  const cells = row.map(({ text, order, isBad }, index) => {
    // A date or an id is read as a whole, however narrow its column is.
    const isWord = text.length <= 32 && !text.includes(" ");
    const number = columns[index]?.isNumber ? "num" : isWord ? "word" : "";
    const shown =
      order !== undefined && !Number.isNaN(order) ? markup` data-order="${Number(order.toPrecision(8))}"` : undefined;
    return markup`<td class="${number}${isBad ? " bad" : ""}"${shown}>${text}</td>`;
  });
  return markup`<tr>${cells}</tr>`;
}
