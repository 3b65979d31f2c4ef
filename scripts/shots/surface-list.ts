import { defaultSettings } from '@/lib/settings/settings';
import { sampleLog, sampleSlot } from './sample-log';
import type { Surface } from './surface';
import { pageViews, popupViews } from './views';

const unit = 'Kelurahan Kejaksaan';
const known = {
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
const linked = (now: number) => [
  { name: 'slot', value: sampleSlot },
  { name: 'link', value: { server: 'https://siar.contoh.go.id', token: 'contoh', gen: null } },
  { name: 'sending', value: { tries: 0, dueAt: now, sentAt: now - 5 * 60_000, trouble: null } },
];
const empty = () => ({ rows: nothing, settings: defaultSettings });
const full = (now: number) => ({ rows: { ...nothing, ...sampleLog(now), state: linked(now) }, settings: known });

/** Every page of our own in every state worth a look. */
export const surfaceList: Surface[] = [
  { name: 'popup-kosong', path: 'popup.html', views: popupViews, content: empty, ready: 'h1' },
  { name: 'popup', path: 'popup.html', views: popupViews, content: full, ready: 'h1' },
  { name: 'opsi-kosong', path: 'options.html', views: pageViews, content: empty, ready: 'h1' },
  { name: 'opsi', path: 'options.html', views: pageViews, content: full, ready: 'h1' },
  { name: 'latihan', path: 'latihan.html', views: pageViews, content: full, ready: 'h1' },
];
