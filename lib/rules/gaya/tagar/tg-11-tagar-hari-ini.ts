import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { mostTags, usefulTags } from '../platform/data/limits';
import { platformsOf } from '../platform/platforms-of';
import type { TextRule } from '../rule';
import type { TextScene } from '../scene';
import { insertTags } from './insert-tags';
import { type NamedDay, namedDays, naming } from './named-days';
import { keyOf, realTags } from './real-tags';

/** The text outside its tags names the day. */
const isNamed = (text: string, { names }: NamedDay): boolean =>
  names.some((name) => {
    const at = text.indexOf(name);
    return (
      at >= 0 && !/[\p{L}\p{N}#]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))
    );
  });

/** One more tag would be one too many. */
function isFull(count: number, { surface }: TextScene): boolean {
  return platformsOf(surface).some((one) => count >= (mostTags[one] ?? usefulTags[one] ?? Number.POSITIVE_INFINITY));
}

/** Offers the tag of a day that the text is about. */
export const rule: TextRule = {
  id: 'TG-11',
  level: 'info',
  title: { id: 'Tagar hari peringatan' },
  why: { id: 'Dengan tagarnya, kiriman ikut tampil bersama peringatan hari itu.' },
  source: 'Kalender hari nasional dan kalender Diskominfo',
  look(reading, scene) {
    const near = namedDays(scene.agency, scene.today);
    if (near.length === 0 || reading.paragraphs.length === 0) return [];
    // The name of an own day may be any word; the others stand only in lines that hold their last word.
    const lines = near.some(({ isOwn }) => isOwn) ? reading.paragraphs : naming.linesOf(reading);
    if (lines.length === 0) return [];
    const keys = realTags(reading).map(({ text }) => keyOf(text));
    if (isFull(keys.length, scene)) return [];
    const text = lines
      .map(({ paragraph }) => paragraph.text)
      .join('\n')
      .toLowerCase();
    const found = near.find((one) => {
      const isTagged = keys.some((key) =>
        one.keys.some((name) => key.includes(name) || (key.length > 5 && name.includes(key))),
      );
      return !isTagged && (one.isGiven || isNamed(text, one));
    });
    if (!found) return [];
    return [
      { ...insertTags(reading.text, [found.tag]), message: { id: `Tagar hari ini: ${found.tag.slice(0, 60)}.` } },
    ];
  },
};

const agency: Agency = {
  ...unknownAgency,
  days: [{ name: 'Hari Jadi Kota Pangkalpinang', monthDay: '09-17', tag: '#PangkalpinangBerseri' }],
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Selamat Hari Guru Nasional 🙏',
      fixed: 'Selamat Hari Guru Nasional 🙏\n\n#HariGuruNasional',
      today: '2026-11-25',
    },
    {
      text: 'SELAMAT HARI PAHLAWAN\n#Pangkalpinang',
      fixed: 'SELAMAT HARI PAHLAWAN\n#Pangkalpinang #HariPahlawan',
      today: '2026-11-10',
    },
    {
      text: 'Terima kasih, warga kota.',
      fixed: 'Terima kasih, warga kota.\n\n#PangkalpinangBerseri',
      agency,
      today: '2026-09-17',
    },
  ],
  right: [
    { text: 'Selamat Hari Guru Nasional 🙏 #HariGuruNasional', today: '2026-11-25' },
    { text: 'Selamat Hari Guru. #HGN2026', today: '2026-11-25' },
    { text: 'Warga bekerja bakti di RT 02.', today: '2026-11-25' },
    { text: 'Selamat Hari Guru Nasional 🙏', today: '2026-03-25' },
    { text: 'Selamat Hari Guru Nasional. #Guru #Kota #Sekolah', today: '2026-11-25', surface: 'x' },
  ],
};
