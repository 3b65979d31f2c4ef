import type { Day } from '../../calendar/day';
import { sayNewsDay } from '../../calendar/say-day';
import type { Agency } from '../../draft/agency';
import type { Unsur } from '../../draft/unsur';
import type { Words } from '../../words/words';

export interface Fill {
  /** Why a reader wants it. At most 90 letters. */
  why: Words;
  /** What may be put into the draft. Words in [brackets] are for the writer to fill in. */
  sentence: string;
}

interface Known {
  agency: Agency;
  /** The writer's local day. */
  today: Day;
}

const why: Record<Unsur, Words> = {
  apa: {
    id: 'Warga ingin tahu apa yang diberitakan sejak kalimat pertama.',
    en: 'Readers want to know the matter from the first sentence.',
  },
  siapa: {
    id: 'Warga ingin tahu siapa yang mengadakan atau menyampaikannya.',
    en: 'Readers want to know who holds it or says it.',
  },
  kapan: {
    id: 'Tanpa tanggal, warga tidak tahu kapan ini berlangsung.',
    en: 'Without a date readers cannot tell when this happens.',
  },
  'di-mana': {
    id: 'Warga ingin tahu tempatnya agar bisa ikut.',
    en: 'Readers want to know the place so that they can take part.',
  },
  mengapa: {
    id: 'Warga lebih mau ikut bila tahu tujuannya.',
    en: 'Readers join more readily when they know the purpose.',
  },
  bagaimana: { id: 'Ceritakan cara ikut atau syaratnya.', en: 'Tell how to take part or what is required.' },
};

const sentence: Record<Unsur, (known: Known) => string> = {
  apa: () => 'Kegiatan ini adalah [nama kegiatan].',
  siapa: ({ agency }) => `Kegiatan ini diadakan oleh ${agency.unit || '[nama instansi]'} bersama [nama peserta].`,
  kapan: ({ today }) => `Kegiatan berlangsung pada ${sayNewsDay(today)} pukul [jam].`,
  'di-mana': () => 'Kegiatan berlangsung di [nama tempat].',
  mengapa: () => 'Kegiatan ini bertujuan untuk [tujuan kegiatan].',
  bagaimana: () => 'Warga dapat ikut dengan cara [cara ikut atau syarat].',
};

/** What to say and offer when an element is missing. */
export const fillFor = (unsur: Unsur, known: Known): Fill => ({ why: why[unsur], sentence: sentence[unsur](known) });
