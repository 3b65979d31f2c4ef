import { normAt } from './clause';
import { channels, reachedVerbs } from './data/manners';
import { type Look, type Looks, weak } from './look';
import { isReadingOn } from './manner-steps';
import type { Token } from './reading';

/** "bisa dicek di aplikasi", "di loket 3". */
const reached: Look = ({ tokens }, at) =>
  /^(?:di|melalui|ke|lewat|via|pada|langsung|dengan)$/.test(normAt(tokens, at + 1)) &&
  !/^(?:mudah|lebih|cepat|baik|segera)$/.test(normAt(tokens, at + 2)) &&
  /^(?:bisa|dapat|boleh|hanya|harus|wajib|cukup|tetap)$/.test(normAt(tokens, at - 1)) &&
  !isReadingOn(tokens, at)
    ? weak('saluran')
    : null;

const channel: Look = ({ tokens }, at) =>
  channels.has(normAt(tokens, at + 1)) &&
  !isReadingOn(tokens, Math.max(-1, at - 6)) &&
  !/^(?:resmi|berita|milik)$/.test(normAt(tokens, at + 2)) &&
  !/^(?:dikutip|dilansir|beredar|diunggah|mengutip)$/.test(normAt(tokens, at - 1))
    ? weak('saluran')
    : null;

/** "pendaftaran online". */
const online: Look = ({ tokens }, at) =>
  /^(?:online|daring|offline|luring)$/.test(normAt(tokens, at + 1)) ? weak('saluran') : null;

/** "0812…": a number to ring. */
export const isPhone = ({ kind: kindOf, text }: Token): boolean =>
  kindOf === 'number' && text.startsWith('08') && text.replace(/\D/g, '').length > 3;

/** Where a service is reached. */
export const channelsOf: Looks = [
  [reachedVerbs, reached],
  ['di ke pada', channel],
  ['pendaftaran daftar mendaftar antrean layanan pelayanan', online],
];
