/** A cell by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: string | number | boolean): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a file: commas, CRLF line ends, the last one too. */
export const csvFile = (rows: readonly (readonly (string | number | boolean)[])[]): string => rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
