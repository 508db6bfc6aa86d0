/** Tables as text, as spreadsheets read and write them (RFC 4180; semicolons in the Netherlands). */

/** The text of a file: UTF-8, or as an older spreadsheet on Windows saved it. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows of cells from what a spreadsheet saved; the separator is what the first line has most of. */
export function readTable(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/u, '');
  const rows = split(bare, separatorOf(bare));
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** The text of rows, for a spreadsheet of here: with a mark that it is UTF-8. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula starts with an apostrophe, which `readTable` takes off. */
function written(cell: string): string {
  const harmless = /^[=+\-@\t']/u.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function separatorOf(text: string): ';' | ',' | '\t' {
  const first = text.split(/\r?\n/u, 1)[0] ?? '';
  const count = (separator: string) => first.split(separator).length;
  return ([';', ',', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

function split(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)!.push(cell.replace(/^'(?=[=+\-@\t'])/u, '').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at += 1]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  end();
  return rows;
}
