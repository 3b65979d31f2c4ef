import { dayOf, epochDayOf, isDay } from '@/lib/calendar/day';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { cookieHeader, keyOfCookie, linkCookie } from '../access/cookie';
import { hashOfKey, isKey } from '../access/key';
import { doneOf } from '../dashboard/done-of';
import { type FormTrouble, typedOf } from '../dashboard/form-trouble';
import { NotePage } from '../dashboard/note-page';
import { oneOf } from '../dashboard/one-of';
import { readCount } from '../dashboard/read-count';
import { get, officeIn, post, type Route } from '../dashboard/route';
import type { Visit } from '../dashboard/visit';
import { disputeDays } from './own-disputes';
import { OwnPage } from './own-page';
import { daysBack, linkIn, readOwn } from './read-own';

/** What was done, by the name that the address then carries. */
const doneWords: Readonly<Record<string, string>> = {
  catat: 'Tercatat dan ikut dihitung.',
  batal: 'Dibatalkan. Catatan itu tidak dihitung lagi.',
  sanggah: 'Sanggahan terkirim. Jawaban Diskominfo muncul di sini.',
};
const usedMeanwhile =
  'Sudah ada catatan baru sejak halaman ini dibuka. Bila unggahan ini belum ada di daftar, catat sekali lagi.';
const refusedWords = {
  1: 'Catatan ini belum bisa dihitung.',
  [-1]: 'Catatan ini belum bisa dibatalkan. Mungkin Diskominfo sudah mengoreksi angka hari itu.',
};

async function ownPage(visit: Visit, trouble: FormTrouble | null = null, status: 200 | 400 | 409 = 200) {
  const facts = await readOwn(visit);
  const done = trouble ? null : doneOf(doneWords, visit);
  return visit.page({ title: facts.name, status }, <OwnPage {...{ facts, done, trouble }} />);
}

/** The address of a link: lets this phone in and leads on, so that the key does not stay in the address bar. */
async function letIn(visit: Visit): Promise<Response> {
  const { store, publicUrl } = visit.world;
  const key = visit.c.req.param('kunci') ?? '';
  const hash = hashOfKey(key);
  if (!isKey(key) || !(await store.link(hash, visit.at))) {
    const text = 'Mintalah tautan baru ke Diskominfo, atau buka lagi dari popup Siap Siar di komputer kantor.';
    return visit.page(
      { title: 'Tautan berakhir', status: 404 },
      <NotePage title="Tautan ini sudah tidak berlaku" text={text} link={null} />,
    );
  }
  await store.touchLink(hash, visit.at);
  visit.c.header('Set-Cookie', cookieHeader(publicUrl, linkCookie, key));
  return visit.go('/unitku');
}

/** The page itself. Whoever comes back within 90 days stays let in for 90 more. */
async function look(visit: Visit): Promise<Response> {
  const { store, publicUrl } = visit.world;
  const key = keyOfCookie(publicUrl, linkCookie, visit.c.req.header('Cookie'));
  if (key) {
    await store.touchLink(hashOfKey(key), visit.at);
    visit.c.header('Set-Cookie', cookieHeader(publicUrl, linkCookie, key));
  }
  return ownPage(visit);
}

/** Enters a post, or takes one back that this link entered. */
const enter = (change: 1 | -1) => async (visit: Visit) => {
  const typed = typedOf(await visit.form());
  const link = linkIn(visit);
  const today = epochDayOf(dayOf(visit.at, officeIn(visit).region.zona));
  const wrong = (field: string, text: string): FormTrouble => ({ form: 'catat', field, text, typed });
  if (!typed.platform) return ownPage(visit, wrong('platform', 'Pilih platformnya dahulu.'), 400);
  const { hari = '' } = typed;
  const day = isDay(hari) ? epochDayOf(hari) : 0;
  if (day > today || day < today - daysBack)
    return ownPage(visit, wrong('hari', `Pilih hari ini atau sampai ${daysBack} hari yang lalu.`), 400);
  const outcome = await visit.world.store.enterPost({
    link,
    day,
    platform: platformList.indexOf(oneOf<PlatformId>(platformList, typed.platform)),
    jenis: jenisList.indexOf(oneOf<Jenis>(jenisList, typed.jenis)),
    change,
    changes: /^\d{1,9}$/.test(typed.perubahan ?? '') ? Number(typed.perubahan) : -1,
    at: visit.at,
    today,
  });
  if (outcome === 'changed') return ownPage(visit, wrong('', usedMeanwhile), 409);
  if (outcome === 'refused') return ownPage(visit, wrong('', refusedWords[change]), 400);
  return visit.go(`/unitku?selesai=${change > 0 ? 'catat' : 'batal'}`);
};

async function dispute(visit: Visit): Promise<Response> {
  const typed = typedOf(await visit.form());
  const { unitId } = linkIn(visit);
  const count = readCount('sanggah', typed, dayOf(visit.at, officeIn(visit).region.zona), disputeDays);
  if ('form' in count) return ownPage(visit, count, 400);
  if (await visit.world.store.sendDispute({ unitId, ...count }, visit.act())) {
    return visit.go('/unitku?selesai=sanggah#sanggah');
  }
  const text = 'Sanggahan yang sama masih menunggu jawaban, atau sudah terlalu banyak yang menunggu.';
  return ownPage(visit, { form: 'sanggah', field: '', text, typed }, 409);
}

function leave(visit: Visit): Response {
  visit.c.header('Set-Cookie', cookieHeader(visit.world.publicUrl, linkCookie, ''));
  const text = 'Angka unit tetap tersimpan. Untuk masuk lagi, buka tautan unit Anda.';
  return visit.page(
    { title: 'Ditutup' },
    <NotePage title="Halaman unit ditutup di ponsel ini" text={text} link={null} />,
  );
}

/** A unit's own page on phones, opened by the key of a link. */
export const own: readonly Route[] = [
  get('/u/:kunci', ['anyone'], letIn),
  get('/unitku', ['unit'], look),
  post('/unitku/catat', ['unit'], enter(1)),
  post('/unitku/batal', ['unit'], enter(-1)),
  post('/unitku/sanggah', ['unit'], dispute),
  post('/unitku/keluar', ['unit'], leave),
];
