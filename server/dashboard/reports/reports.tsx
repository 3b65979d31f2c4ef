import { sayMonth } from '../month';
import { pageNumberOf } from '../page-of';
import { get, type Route } from '../route';
import type { Visit } from '../visit';
import { readWeek } from '../week/read-week';
import { MonthPage } from './month-page';
import { monthSheetOf } from './month-sheet';
import { PaperPage } from './paper-page';
import { readMonth } from './read-month';
import { recapOf } from './recap';
import { RecapPage } from './recap-page';
import { type FileKind, sendFile } from './send-file';
import { weekSheetOf } from './week-sheet';

async function recapPage(visit: Visit): Promise<Response> {
  const read = await readWeek(visit);
  const hasNames = visit.c.req.query('nama') !== 'tanpa';
  const content = <RecapPage text={recapOf(read, hasNames)} hasNames={hasNames} monday={read.monday} />;
  return visit.page({ title: 'Rekap', under: '/' }, content);
}

async function paperPage(visit: Visit): Promise<Response> {
  const read = await readWeek(visit);
  return visit.page({ title: `Rekap ${read.view.monday}`, under: '/' }, <PaperPage {...read} />);
}

const weekFile = (kind: FileKind) => async (visit: Visit) => {
  const { view } = await readWeek(visit);
  return sendFile(visit, weekSheetOf(view), `minggu ${view.monday}`, kind);
};

async function monthPage(visit: Visit): Promise<Response> {
  const read = await readMonth(visit);
  const page = pageNumberOf(visit.c.req.query('halaman'));
  return visit.page({ title: sayMonth(read.view.month), under: '/laporan' }, <MonthPage {...read} page={page} />);
}

const monthFile = (kind: FileKind) => async (visit: Visit) => {
  const { view } = await readMonth(visit);
  return sendFile(visit, monthSheetOf(view), `bulan ${view.month}`, kind);
};

/** What one takes away from the dashboard: a text, tables, sheets of paper. */
export const reports: readonly Route[] = [
  get('/rekap', ['admin', 'viewer'], recapPage),
  get('/cetak', ['admin', 'viewer'], paperPage),
  get('/laporan', ['admin', 'viewer'], monthPage),
  get('/laporan/bulan.csv', ['admin', 'viewer'], monthFile('csv')),
  get('/laporan/bulan.xlsx', ['admin', 'viewer'], monthFile('xlsx')),
  get('/laporan/minggu.csv', ['admin', 'viewer'], weekFile('csv')),
  get('/laporan/minggu.xlsx', ['admin', 'viewer'], weekFile('xlsx')),
];
