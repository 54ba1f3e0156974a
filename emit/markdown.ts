/** Markdown that is put together from data. */

type Row = readonly string[];

/** A cell of a table: no line may end it, no bar may split it. */
function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

const line = (cells: Row) => `| ${cells.join(' | ')} |`;

/** A table; bars and line ends in cells do no harm. */
export function table(head: Row, rows: readonly Row[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join(
    '\n',
  );
}

/** The same with columns padded, as prettier writes a table in a document that it formats. */
export function alignedTable(head: Row, rows: readonly Row[]): string {
  const cells = rows.map((row) => row.map(cell));
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const padded = (row: Row) =>
    line(widths.map((width, column) => (row[column] ?? '').padEnd(width)));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded(head), rule, ...cells.map(padded)].join('\n');
}
