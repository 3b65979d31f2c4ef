import { type Day, epochDayOf } from '../../../calendar/day';
import { independence, nationalDays } from '../../../calendar/national-days';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { mostTags, usefulTags } from '../platform/data/limits';
import { platformsOf } from '../platform/platforms-of';
import type { TextRule } from '../rule';
import type { TextScene } from '../scene';
import { insertTags } from './insert-tags';
import { keyOf, realTags } from './real-tags';

/** A day is spoken of a little before it and a little after. */
const nearby = 3;

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** "Hari Guru Nasional" -> "#HariGuruNasional". */
const tagOf = (name: string): string =>
  `#${name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

interface NamedDay {
  names: readonly string[];
  tag: string;
  /** The Diskominfo gave it a tag of its own: it is offered on that day even where the text does not name it. */
  isGiven: boolean;
}

const isNear = (monthDay: string, today: Day): boolean => {
  if (!/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$|^(?:0[13-9]|1[0-2])-(?:29|30)$/.test(monthDay)) return false;
  return Math.abs(epochDayOf(`${today.slice(0, 4)}-${monthDay}`) - epochDayOf(today)) <= nearby;
};

function daysNear({ days }: Agency, today: Day): NamedDay[] {
  const own = days
    .filter(({ monthDay, tag }) => tag !== undefined && isNear(monthDay, today))
    .map(({ name, monthDay, tag }) => ({ names: [name], tag: tag ?? '', isGiven: monthDay === today.slice(5) }));
  const everyones = nationalDays
    .filter(({ monthDay }) => isNear(monthDay, today))
    .map(({ names }) => ({ names, tag: tagOf(names[0] ?? ''), isGiven: false }));
  const age = Number(today.slice(0, 4)) - independence.baseYear;
  const republic = {
    names: [`HUT ke-${age} RI`, 'Kemerdekaan RI', 'Dirgahayu Republik Indonesia'],
    tag: `#HUTke${age}RI`,
    isGiven: false,
  };
  return [...own, ...(isNear(independence.monthDay, today) ? [republic] : []), ...everyones];
}

/** The days of one agency and day, kept until either changes: the calendar is walked once a day, not at every key. */
let kept: { agency: Agency; today: Day; days: NamedDay[] } | null = null;

function namedDays(agency: Agency, today: Day): NamedDay[] {
  if (kept?.agency !== agency || kept.today !== today) kept = { agency, today, days: daysNear(agency, today) };
  return kept.days;
}

/** The text outside its tags names the day. */
const isNamed = (text: string, { names }: NamedDay): boolean =>
  names.some((name) => {
    const at = text.indexOf(name.toLowerCase());
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
    const keys = realTags(reading).map(({ text }) => keyOf(text));
    if (isFull(keys.length, scene)) return [];
    const text = reading.text.toLowerCase();
    const found = near.find((one) => {
      const own = [keyOf(one.tag), ...one.names.map(joined)];
      const isTagged = keys.some((key) =>
        own.some((name) => key.includes(name) || (key.length > 5 && name.includes(key))),
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
