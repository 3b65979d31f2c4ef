import { dayOf } from '@/lib/calendar/day';
import { get, post, type Route } from '../route';
import type { Visit } from '../visit';
import { draftIn } from './draft';
import { OverviewPage } from './overview-page';
import { type Part, pathOf } from './part';
import { answerPart, showPart } from './part-form';
import { partList } from './parts';
import { dropDraft, preview, publishDraft } from './publish';
import { saidSince } from './version-words';
import { returnVersion, versionPage, versionsPage } from './versions';

/** What was just done, told once: it stands in the address. */
function doneIn({ c }: Visit): string | undefined {
  const kept = partList.find(({ id }) => id === c.req.query('simpan'));
  if (kept) return `${kept.name} tersimpan di draf. Bagi unit belum ada yang berubah sampai Anda menerbitkannya.`;
  return c.req.query('terbit') ? 'Sudah terbit. Tiap unit menerimanya saat hitungannya terkirim.' : undefined;
}

async function overview(visit: Visit): Promise<Response> {
  const draft = await draftIn(visit);
  const today = dayOf(visit.at, draft.office.region.zona);
  return visit.page(
    { title: 'Paket untuk unit', under: '/pengaturan' },
    <OverviewPage draft={draft} today={today} since={await saidSince(visit)} done={doneIn(visit)} />,
  );
}

const admin = ['admin'] as const;
const partRoutes = (part: Part): Route[] => [
  get(pathOf(part), admin, (visit) => showPart(visit, part)),
  post(pathOf(part), admin, (visit) => answerPart(visit, part)),
];

/** What the Diskominfo lays down for its units: written as a draft, looked at, published, and brought back. */
export const pack: readonly Route[] = [
  get('/pengaturan/paket', admin, overview),
  get('/pengaturan/paket/pratinjau', admin, (visit) => preview(visit)),
  post('/pengaturan/paket/terbitkan', admin, publishDraft),
  post('/pengaturan/paket/buang', admin, dropDraft),
  get('/pengaturan/paket/versi', admin, versionsPage),
  get('/pengaturan/paket/versi/:nomor', admin, (visit) => versionPage(visit)),
  post('/pengaturan/paket/versi/:nomor/kembalikan', admin, returnVersion),
  ...partList.flatMap(partRoutes),
];
