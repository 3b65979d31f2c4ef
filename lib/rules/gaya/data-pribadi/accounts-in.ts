import type { Span } from '../../../draft/span';
import { allMatches } from '../all-matches';

export interface Account extends Span {
  /** Its own line names a bank or an account; else the line above has to. */
  isCalled: boolean;
}

const shape = /(?<![\d.,/+-]|\(0)(?:\d{8,16}(?:-\d{1,2})?|\d{1,7}(?:[ .-]\d{1,7}){1,5})(?![\d/]|[.,]\d)/g;
const bank = String.raw`\b(?:BRI|BNI|BCA|BSI|BTN|BJB|BSB|BPR|BPD(?: \p{L}{2,20})?|CIMB(?: Niaga)?|OCBC|Danamon|Muamalat|Bukopin|SeaBank|Sea Bank|Bank(?: \p{L}{2,20}){1,3}|Mandiri|Permata|Jenius|Bank)\b`;
const account = String.raw`\b(?:no(?:mor|\.)? ?rek(?:ening)?|norek|rek(?:ening)?(?:nya)?|a\/c)\b\.?`;
const cue = new RegExp(`(?:${account}|${bank})`, 'giu');
const bankBehind = new RegExp(String.raw`^\s?[(,–-]?\s?(?:di |ke )?${bank}`, 'iu');
const holderBehind = /^\s?[(,–-]?\s?(?:a\.?\s?n\b\.?|a\/n|atas nama)\s/i;

const anyCue =
  /rek|bank|transfer|donasi|^(?:a|c|a\/c|bri|bni|bca|bsi|btn|bjb|bsb|bpr|bpd|cimb|ocbc|danamon|muamalat|bukopin|sea|mandiri|permata|jenius)(?![a-z])/;
/** Whether a word may call the number of an account. */
export const isAccountCue = (norm: string): boolean => anyCue.test(norm);

/** What stands between the cue and the number says that it is a number of another kind. */
const otherKind =
  /\b(?:VA|virtual|briva|kode|NOP|billing|pelanggan|ID|telp?|telepon|tlp|hotline|call|WA|whatsapp|HP|hub|hubungi|surat|SK|Rp|sebesar|senilai|sejumlah|sebanyak|total|tanggal|tgl|tahun|pukul|jam|NIK|KTP|KK|NPWP|BPJS|NIP|resi|invoice|nasabah|meter|belanja|kegiatan|anggaran|listrik|air|PDAM|PLN|peserta|kepada|bagi|untuk|lebih|hingga|mencapai|ada|nilai)\b|\d|[.!?]\s\p{Lu}\p{Ll}{3}/iu;
/** "Kode rekening" is a budget's, "virtual account BRI" a bill's. */
const otherHead = /(?:kode(?: bayar)?|virtual account|\bVA|briva)\s?$/i;
const counted = /^\s?(?:orang|nasabah|kk\b|juta|miliar|ribu|persen|%|unit|rekening|rupiah|warga|kali|buah|pelanggan)/i;
const date =
  /^(?:\d{1,2}[ .-]\d{1,2}[ .-]\d{2,4}|(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d|\d\d?\.\d\d ?- ?\d\d?\.\d\d)$/;
const amount = /^\d{1,3}(?:\.\d{3})+$/;
const phone = /^(?:62|0)8\d{8,11}$/;
const reach = 70;

/** The last cue before the number, and what lies between. */
function cueBefore(before: string): { word: string; between: string; head: string } | null {
  const last = allMatches(before, cue).at(-1);
  if (!last) return null;
  const { 0: word, index } = last;
  return { word, between: before.slice(index + word.length), head: before.slice(0, index) };
}

function isCalled(number: string, before: string, after: string): boolean {
  const found = cueBefore(before);
  const digits = number.replace(/\D/g, '');
  if (found && !otherHead.test(found.head) && !otherKind.test(found.between)) {
    const isAccount = /rek|a\/c/i.test(found.word) || /rek/i.test(found.head.slice(-25));
    if (phone.test(digits) && !isAccount) return false;
    return !amount.test(number) || /no(?:mor|\.)? ?rek/i.test(found.word);
  }
  if (phone.test(digits) || amount.test(number) || /kode|\bVA\b|virtual|telp|hubungi|\bWA\b/i.test(before.slice(-30)))
    return false;
  return bankBehind.test(after) || (holderBehind.test(after) && /transfer|donasi|rek/i.test(before));
}

const opensLine = /^[^\p{L}\d]*$/u;

/** Whether a line ends with the cue for a number on the next one: "Bank Mandiri", "Nomor rekening:". */
export function announces(line: string): boolean {
  const found = cueBefore(line.slice(-reach));
  return found !== null && !otherHead.test(found.head) && !otherKind.test(found.between) && found.between.length < 25;
}

/** Numbers of bank accounts in a line, told by a bank or the word "rekening" beside them, and those that open the line. */
export function accountsIn(text: string): Account[] {
  const accounts: Account[] = [];
  for (const { 0: number, index } of allMatches(text, shape)) {
    const digits = number.replace(/\D/g, '');
    const end = index + number.length;
    const after = text.slice(end, end + 40);
    if (digits.length < 8 || digits.length > 16 || date.test(number) || counted.test(after)) continue;
    const before = text.slice(Math.max(0, index - reach), index);
    const last = accounts.at(-1);
    const goesOn = last?.isCalled && /^[^\d\n]{1,20}$/.test(text.slice(last.end, index)) && !phone.test(digits);
    if (goesOn || isCalled(number, before, after)) accounts.push({ start: index, end, isCalled: true });
    else if (opensLine.test(text.slice(0, index)) && !phone.test(digits) && !amount.test(number))
      accounts.push({ start: index, end, isCalled: false });
  }
  return accounts;
}
