import { strToU8, zipSync } from 'fflate';
import { epochDayOf } from '../calendar/day';
import type { SheetCell } from './csv-of';

/** A spreadsheet counts days from 30 December 1899. */
const daysBefore1970 = 25_569;
/** The longest text that Excel holds in one cell. */
const longest = 32_767;
/** What XML 1.0 cannot hold, also when written as a reference: Excel would call the whole file broken. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string =>
  text
    .replace(unwritable, '')
    .slice(0, longest)
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? '');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number: 0 plain, 1 bold for the headings, 2 a date as the office writes it. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A text stands in its cell as text, so that nothing in it is ever run as a formula. */
function cellXml(cell: SheetCell, style: string): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c s="2"><v>${epochDayOf(cell.day) + daysBefore1970}</v></c>`;
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

const rowXml = (row: readonly SheetCell[], index: number) =>
  `<row>${row.map((cell) => cellXml(cell, index === 0 ? ' s="1"' : '')).join('')}</row>`;

const sheetXml = (rows: readonly SheetCell[][]) =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${Math.max(1, rows[0]?.length ?? 1)}" width="16" customWidth="1"/></cols><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;

/**
 * A table as an Excel file of one sheet, headings in the first row. Written by hand, since the libraries that write
 * such files pack large ones in a worker made of a blob, which the extension's own policy forbids.
 * `name` is the sheet's: at most 31 letters, none of : \ / ? * [ ].
 */
export function xlsxOf(rows: readonly SheetCell[][], name: string): Uint8Array<ArrayBuffer> {
  const part = (path: string, kind: string) => `<Override PartName="${path}" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: string) => `${head}<Relationships xmlns="${packages}/relationships">${all}</Relationships>`;
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/styles.xml': styles,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
