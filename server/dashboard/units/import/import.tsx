import { createHash } from 'node:crypto';
import { csvOf } from '@/lib/sheet/csv-of';
import { xlsxOf } from '@/lib/sheet/xlsx-of';
import { Refusal } from '../../../api/refusal';
import { get, post, type Route } from '../../route';
import type { Visit } from '../../visit';
import { kecamatanIn } from '../asked-unit';
import { decodeList } from './decode-list';
import { ImportPage } from './import-page';
import { PreviewPage } from './preview-page';
import { type ReadList, readList } from './read-list';

const title = { title: 'Impor dari Excel', under: '/unit' };
const mostBytes = 1024 * 1024;

const page = (visit: Visit, trouble: string | null, text = '') =>
  visit.page({ ...title, status: trouble ? 400 : 200 }, <ImportPage trouble={trouble} text={text} />);

/** What came: the file, or else what was pasted. Null for a file that is no text. */
async function sentList(form: FormData): Promise<string | null> {
  const file = form.get('berkas');
  if (file instanceof File && file.size > 0) return decodeList(new Uint8Array(await file.arrayBuffer()));
  const text = form.get('naskah');
  return typeof text === 'string' ? text.trimEnd() : '';
}

async function readOf(visit: Visit, text: string): Promise<ReadList> {
  const { store } = visit.world;
  const [units, ended] = await Promise.all([store.units(), store.endedUnits()]);
  return readList(text, {
    kecamatan: kecamatanIn(visit),
    names: units.map(({ name }) => name),
    endedNames: ended.map(({ name }) => name),
  });
}

/** What the admin saw is what is added: a list that was changed since has another seal. */
const sealOf = ({ units }: ReadList) => createHash('sha256').update(JSON.stringify(units)).digest('hex');

/** The form of a request; null if more came than any list takes. */
const listForm = (visit: Visit) =>
  visit.form(mostBytes).catch((error) => {
    if (error instanceof Refusal && error.status === 413) return null;
    throw error;
  });

async function answer(visit: Visit, mayAdd: boolean): Promise<Response> {
  const form = await listForm(visit);
  if (!form) return page(visit, 'Berkas ini lebih besar dari 1 MB. Pilih berkas yang hanya berisi daftar unit.');
  const text = await sentList(form);
  if (text === null) {
    return page(visit, 'Ini berkas Excel, belum CSV. Salin sel-selnya dan tempel di sini, atau simpan sebagai CSV.');
  }
  if (!text.trim()) return page(visit, 'Tempel daftarnya, atau pilih berkasnya.');
  const read = await readOf(visit, text);
  if (read.trouble) return page(visit, read.trouble, text);
  const seal = sealOf(read);
  if (mayAdd && read.units.length > 0 && form.get('cap') === seal) {
    const added = await visit.world.store.addOwnUnits(read.units, visit.act());
    return visit.go(`/unit?selesai=impor&n=${added}`);
  }
  return visit.page(title, <PreviewPage read={read} text={text} seal={seal} />);
}

/** A list to fill in, with kecamatan that there are. */
function exampleOf(visit: Visit): string[][] {
  const [first = '', second = ''] = kecamatanIn(visit);
  return [
    ['nama', 'jenis', 'kecamatan'],
    [`Puskesmas ${first}`, 'Puskesmas', first],
    ['SMP Negeri 1', 'Sekolah', second],
    ['Dinas Perhubungan', 'OPD', ''],
  ];
}

const download = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  });

/** Units from a list. */
export const importUnits: readonly Route[] = [
  get('/unit/impor', ['admin'], (visit) => page(visit, null)),
  post('/unit/impor', ['admin'], (visit) => answer(visit, false)),
  post('/unit/impor/tambahkan', ['admin'], (visit) => answer(visit, true)),
  get('/unit/impor/contoh.csv', ['admin'], (visit) =>
    download(csvOf(exampleOf(visit)), 'text/csv; charset=utf-8', 'contoh-unit.csv'),
  ),
  get('/unit/impor/contoh.xlsx', ['admin'], (visit) =>
    download(
      xlsxOf(exampleOf(visit), 'Unit'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'contoh-unit.xlsx',
    ),
  ),
];
