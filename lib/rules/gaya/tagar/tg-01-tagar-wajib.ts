import { holdsOn } from '../../../calendar/period';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { expiredOn } from './expired-tag';
import { insertTags } from './insert-tags';
import { listedFor } from './misspelt-tag';
import { keyOf, realTags } from './real-tags';

/** Longer than this a message does not say the tags themselves. */
const longestMessage = 90;

/** The tags that the Diskominfo asks of every post of these days. */
export const rule: TextRule = {
  id: 'TG-01',
  level: 'saran',
  title: { id: 'Tagar wajib hari ini' },
  why: { id: 'Diskominfo meminta tagar ini agar kampanye mudah ditemukan.' },
  source: 'Daftar tagar Diskominfo',
  look(reading, { agency, today }) {
    const { text } = reading;
    const due = agency.tags.filter((one) => one.isMandatory && holdsOn(one, today));
    if (due.length === 0 || reading.paragraphs.length === 0) return [];
    // A slip of the pen or last year's tag is set right by its own rule.
    const present = new Set(
      realTags(reading).flatMap((tag) => {
        const instead = listedFor(tag.text, agency, today) ?? expiredOn(tag.text, agency, today, text)?.instead;
        return [keyOf(tag.text), ...(instead ? [keyOf(instead)] : [])];
      }),
    );
    const missing = due.map(({ tag }) => tag).filter((tag) => !present.has(keyOf(tag)));
    if (missing.length === 0) return [];
    const told = `Tambahkan ${missing.join(' dan ')}.`;
    const message = { id: told.length > longestMessage ? `Tambahkan ${missing.length} tagar wajib hari ini.` : told };
    return [{ ...insertTags(text, missing), message }];
  },
};

const agency: Agency = {
  ...unknownAgency,
  tags: [
    { tag: '#HUTke81RI', isMandatory: true, from: '2026-08-01', until: '2026-08-31' },
    { tag: '#PangkalpinangSiaga', isMandatory: true, from: '2026-11-01', until: '2026-11-30' },
    { tag: '#AyoPosyandu', isMandatory: false },
  ],
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Warga bekerja bakti di RT 02.',
      fixed: 'Warga bekerja bakti di RT 02.\n\n#PangkalpinangSiaga',
      agency,
    },
    {
      text: 'Warga bekerja bakti di RT 02.\n#KerjaBakti',
      fixed: 'Warga bekerja bakti di RT 02.\n#KerjaBakti #PangkalpinangSiaga',
      agency,
    },
    { text: 'LOMBA WARGA 🎉', fixed: 'LOMBA WARGA 🎉\n\n#HUTke81RI', agency, today: '2026-08-10' },
  ],
  right: [
    { text: 'Warga bekerja bakti di RT 02. #PangkalpinangSiaga', agency },
    { text: 'Warga bekerja bakti di RT 02. #pangkalpinangsiaga', agency },
    { text: 'Warga bekerja bakti di RT 02.', agency, today: '2026-12-01' },
    'Warga bekerja bakti di RT 02.',
    { text: 'Terima kasih, laporan Anda kami teruskan.', agency, kind: 'response' },
  ],
};
