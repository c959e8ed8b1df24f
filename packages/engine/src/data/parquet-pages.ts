import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { DataError } from "../errors.ts";

/** A page may be larger than what it is packed into, but not without end. */
const largestPage = 1 << 28;

/**
 * Demands that the pages of columns follow one another to the end of their part of the file, and hold no more rows than their group:
 * the decoder believes what their headers say. Throws DataError, and what the headers' decoder throws.
 */
export async function demandPages(
  buffer: AsyncBuffer,
  { row_groups }: FileMetaData,
  columns: readonly string[],
  file: string,
): Promise<void> {
  for (const { columns: chunks, num_rows } of row_groups) {
    for (const { meta_data } of chunks) {
      const [name, ...deeper] = meta_data?.path_in_schema ?? [];
      if (!meta_data || name === undefined || deeper.length > 0 || !columns.includes(name)) continue;
      const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
      const start = Number(dictionary_page_offset || data_page_offset);
      const end = start + Number(total_compressed_size);
      if (!(start >= 0 && end >= start && end <= buffer.byteLength)) throw broken(file, name);
      const view = new DataView(await buffer.slice(start, end));
      const reader = { view, offset: 0 };
      let left = Number(num_rows);
      while (left > 0 && reader.offset < view.byteLength - 1) {
        const header = parquetHeader(reader);
        const { compressed_page_size: packed, uncompressed_page_size: size } = header;
        const data = header.data_page_header ?? header.data_page_header_v2;
        const values = data?.num_values ?? header.dictionary_page_header?.num_values;
        const isSound = packed >= 0 && packed <= view.byteLength - reader.offset && size >= 0 && size <= largestPage;
        if (!isSound || values === undefined || !(values >= 0) || values > num_rows) throw broken(file, name);
        if (data && values === 0 && packed === 0) throw broken(file, name);
        if (data) left -= values;
        reader.offset += packed;
      }
      if (left !== 0) throw broken(file, name);
    }
  }
}

function broken(file: string, column: string): DataError {
  return new DataError(`${file} has broken pages in its column ${column}`, "Write the file anew; it may be cut short.");
}
