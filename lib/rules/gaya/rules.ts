import { aksesibilitas } from './aksesibilitas/aksesibilitas';
import { berita } from './berita/berita';
import { dataPribadi } from './data-pribadi/data-pribadi';
import { ejaan } from './ejaan/ejaan';
import { hoaks } from './hoaks/hoaks';
import { inklusif } from './inklusif/inklusif';
import { istilah } from './istilah/istilah';
import { kataBaku } from './kata-baku/kata-baku';
import { kejelasan } from './kejelasan/kejelasan';
import { nama } from './nama/nama';
import { netralitas } from './netralitas/netralitas';
import { platform } from './platform/platform';
import type { Rule } from './rule';
import { tagar } from './tagar/tagar';
import { tanggalAngka } from './tanggal-angka/tanggal-angka';

/** Every style rule, the gravest groups first. A test holds this list against the files of the folders. */
export const rules: readonly Rule[] = [
  ...dataPribadi,
  ...netralitas,
  ...hoaks,
  ...inklusif,
  ...tanggalAngka,
  ...ejaan,
  ...kataBaku,
  ...istilah,
  ...nama,
  ...tagar,
  ...platform,
  ...aksesibilitas,
  ...berita,
  ...kejelasan,
];
