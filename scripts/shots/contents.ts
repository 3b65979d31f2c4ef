import { addDays, weekOf } from '@/lib/calendar/day';
import type { Submission } from '@/lib/draft/submission';
import type { State, Waiting } from '@/lib/log/records';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { sampleLog, sampleSlot } from './sample-log';
import type { ProfileContent } from './write-profile';

const minute = 60_000;
const unit = 'Kelurahan Kejaksaan';

const known: Settings = {
  ...defaultSettings,
  hasStarted: true,
  profile: { unit, city: 'Kota Pangkalpinang', places: ['Balai Warga Kejaksaan'] },
  agency: {
    ...defaultSettings.agency,
    unit,
    city: 'Kota Pangkalpinang',
    places: ['Balai Warga Kejaksaan'],
    tags: [{ tag: '#Pangkalpinang', isMandatory: true }],
    weeklyTarget: 2,
  },
  accounts: { 'facebook:kelurahan kejaksaan': true, 'x:@kel_kejaksaan': true, 'instagram:@rina.pribadi': false },
};

const nothing = { posts: [], cells: [], waiting: [], state: [] };
const stateOf = (values: Partial<State>) => Object.entries(values).map(([name, value]) => ({ name, value }));

const linked = (now: number): Partial<State> => ({
  slot: sampleSlot,
  link: { server: 'https://siar.contoh.go.id', token: 'contoh', gen: null },
  sending: { tries: 0, dueAt: now, sentAt: now - 5 * minute, trouble: null },
  answers: [{ at: now - 5 * minute, status: 200, ok: 2, stale: 0, left: 0 }],
});

/** A profile right after the extension was added. */
export const emptyContent = (): ProfileContent => ({ rows: nothing, settings: defaultSettings });

/** Half a year of posts, all of them told to the tally. */
export const fullContent = (now: number): ProfileContent => ({
  rows: { ...nothing, ...sampleLog(now), state: stateOf(linked(now)) },
  settings: known,
});

/** The same with the texts hidden, as on a computer that others use too. */
export const hiddenContent = (now: number): ProfileContent => ({
  ...fullContent(now),
  settings: { ...known, hidesTexts: true },
});

/** Nothing of the last days has been told to the tally: no network, or a token that is no more. */
const untold = (trouble: 'offline' | 'refused') => (now: number) => {
  const { posts, cells } = sampleLog(now);
  const state = { ...linked(now), sending: { tries: 3, dueAt: now + minute, sentAt: now - 2_880 * minute, trouble } };
  return {
    rows: { ...nothing, posts, cells: cells.map((one) => ({ ...one, acked: 0 })), state: stateOf(state) },
    settings: known,
  };
};
export const offlineContent = untold('offline');
export const refusedContent = untold('refused');

const press = (id: string, change: Partial<Submission>, now: number): Waiting => ({
  id,
  state: 'unknown',
  surface: 'facebook',
  platforms: ['facebook'],
  account: 'Kelurahan Kejaksaan',
  kind: 'post',
  jenis: 'kegiatan',
  hashtags: [],
  fingerprint: id,
  text: 'Warga RW 03 membersihkan saluran air di Jalan Melati, Sabtu pagi.',
  armedAt: now - 40 * minute,
  ...change,
});

/** One post that nobody could make sure of, and one whose account is not yet known. */
export const askingContent = (now: number): ProfileContent => {
  const waiting = [
    press('satu', {}, now),
    press(
      'dua',
      { state: 'confirmed', surface: 'instagram', platforms: ['instagram'], account: '@posyandu.melati' },
      now,
    ),
  ];
  const { rows, settings } = fullContent(now);
  return { rows: { ...rows, waiting }, settings };
};

/** The week before last was the last one that reached the target. */
export const brokenContent = (now: number): ProfileContent => {
  const { posts, cells } = sampleLog(now);
  const first = addDays(weekOf(new Date(now).toISOString().slice(0, 10)), -7);
  const isOld = ({ day }: { day: string }) => day < first;
  const rows = { ...nothing, posts: posts.filter(isOld), cells: cells.filter(isOld), state: stateOf(linked(now)) };
  return { rows, settings: known };
};
