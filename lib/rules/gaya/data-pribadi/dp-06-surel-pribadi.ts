import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { exampleAgency as agency } from './example-agency';

const free = /@(?:(?:g|google|hot|rocket|y|proton|e)mail|yahoo|outlook|live|icloud|aol|proton|zoho|mail|msn|gmx)\./;

/** An e-mail address at a free provider that is not among those of the unit. */
export const rule: LineRule = {
  id: 'DP-06',
  level: 'info',
  title: { id: 'Surel resmi' },
  why: { id: 'Surel pribadi membuka data pemiliknya dan sulit dipercaya warga.' },
  source: 'UU 27/2022 Pasal 4; praktik domain resmi pemerintah',
  when: { kinds: ['email'] },
  find: ({ tokens }, { agency: { channels } }, places) =>
    places.flatMap((at) => {
      const { norm, start, end } = tokens[at] as Token;
      if (!free.test(norm)) return [];
      if (channels.emails.some((own) => own.trim().toLowerCase() === norm)) return [];
      if (channels.domains.some((own) => norm.endsWith(`@${own.trim().toLowerCase()}`))) return [];
      return [{ span: { start, end }, message: { id: 'Pakai surel resmi berdomain .go.id.' } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Berkas dikirim ke rina.kelurahan@gmail.com.', fixed: null },
    { text: '📧 BUDI_78@YAHOO.CO.ID', fixed: null },
    { text: 'surel: panitia.lomba@outlook.com', fixed: null, agency },
  ],
  right: [
    'Surel resmi: kelurahan@contohkota.go.id.',
    { text: 'Surel resmi: kelurahan.contoh@gmail.com.', agency },
    'Ikuti akun @gmail.kelurahan untuk kabar warga.',
    'Surel humas@pln.co.id melayani gangguan listrik.',
  ],
};
