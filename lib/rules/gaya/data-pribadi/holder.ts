import { official } from './data/official-words';

const told =
  /(?:\ba\.?\s?n\b\.?|\ba\/n\b|atas nama|nama(?: pemilik| rekening)?\s?:|pemilik(?: rekening)?\s?:)(?=([^\n]{1,63}))/i;
const opensOffice = new RegExp(String.raw`^[\s"“(:]{0,4}(?:resmi |rekening )?${official}`, 'i');
const ownOffice = new RegExp(
  String.raw`\b(?:rkud|kasda|kas (?:umum )?daerah)\b|\brek(?:ening|\.)?(?: (?:resmi|donasi|bantuan|zakat|infak|milik|giro|penampungan|bersama|peduli)){0,3}[ :(]{1,3}${official}`,
  'i',
);
const behind = new RegExp(String.raw`^\s?(?:\([^()\d]{0,25}|[-–,:]|milik)\s?(?:rekening |milik )?${official}`, 'i');
/** "Bank Sumsel Babel" is whose book it is, not whose money. */
const notTheBank = (text: string): string => text.replace(/\bbank\b/gi, '');

/**
 * Whether the account at `start` belongs to an office or an association: after "a.n.", in the words before the number,
 * or in the line above or below.
 */
export function isOfOffice(text: string, start: number, end: number, above: string, below: string): boolean {
  const after = text.slice(end, end + 100);
  const own = told.exec(after) ?? told.exec(text.slice(Math.max(0, start - 70), start));
  if (own) return opensOffice.test(own[1] ?? '');
  const before = notTheBank(text.slice(Math.max(0, start - 110), start));
  if (ownOffice.test(before) || behind.test(notTheBank(after))) return true;
  const isShort = text.trim().length < 60;
  if (!isShort) return false;
  const next = told.exec(below.slice(0, 90));
  if (next) return opensOffice.test(next[1] ?? '');
  const last = told.exec(above.slice(0, 120));
  if (last) return opensOffice.test(last[1] ?? '');
  return (
    ownOffice.test(notTheBank(above)) || (/^\P{Ll}{0,6}\p{Lu}/u.test(below) && opensOffice.test(notTheBank(below)))
  );
}
