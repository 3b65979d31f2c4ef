import { dayOf, epochDayOf, isDay, weekdayOf } from '@/lib/calendar/day';
import { takenDays } from '@/lib/tally/counted';
import { addressOfLink, makeLink } from '../../own/make-link';
import { answerList } from '../../store/disputes';
import { excuseList } from '../../store/excuses';
import { labelAtMost } from '../../store/unit-devices';
import { type FormTrouble, typedOf } from '../form-trouble';
import { notOffered, oneOf } from '../one-of';
import { readCount } from '../read-count';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { excusable } from './excuse-card';
import { LinkPage } from './link-page';
import { unitIn } from './read-unit';

/** What was done, by the name that the address then carries. */
export const doneWords: Readonly<Record<string, string>> = {
  koreksi: 'Koreksi tersimpan.',
  terkoreksi: 'Koreksi ini sudah tersimpan sebelumnya dan tercatat sekali.',
  kecualikan: 'Minggu itu dikecualikan. Komputer unit mengetahuinya pada kiriman berikutnya.',
  minta: 'Pengecualian dibatalkan. Minggu itu dinilai lagi.',
  sanggahan: 'Jawaban tersimpan. Unit melihatnya di halamannya.',
  terjawab: 'Sanggahan ini sudah dijawab lebih dahulu.',
  mustahil: 'Belum bisa diterima: jumlah hari itu menjadi kurang dari nol, atau harinya sudah dibukukan.',
  nama: 'Nama komputer tersimpan.',
  akhiri: 'Sambungan diakhiri. Angka yang sudah ada tetap.',
  tautan: 'Tautan diakhiri. Yang sudah dicatat tetap dihitung.',
};

/** The answer of a change: where to go on, or what must be mended first. */
export type Changed = { done: keyof typeof doneWords; at: string } | (FormTrouble & { status?: 409 });

/** What `randomUUID` makes. */
const formId = /^[\da-f-]{36}$/;
const correctedMeanwhile =
  'Koreksi lain sudah tersimpan sejak halaman ini dibuka. Periksa daftarnya. Bila koreksi ini belum ada, simpan sekali lagi.';

const todayOf = (visit: Visit) => dayOf(visit.at, officeIn(visit).region.zona);

async function read(visit: Visit) {
  const { id } = await unitIn(visit);
  return { id, store: visit.world.store, typed: typedOf(await visit.form()) };
}

export async function correct(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  const count = readCount('koreksi', typed, todayOf(visit), takenDays);
  if ('form' in count) return count;
  const { nomor = '', terlihat = '' } = typed;
  if (!formId.test(nomor)) throw notOffered();
  const seen = /^\d{1,9}$/.test(terlihat) ? Number(terlihat) : -1;
  const outcome = await store.adjust({ unitId: id, ...count, ...visit.act() }, { id: nomor, seen });
  if (outcome === 'changed') return { form: 'koreksi', field: '', text: correctedMeanwhile, typed, status: 409 };
  if (outcome === 'refused') {
    const text = 'Tidak bisa: jumlah hari itu pada platform ini menjadi kurang dari nol.';
    return { form: 'koreksi', field: 'banyak', text, typed };
  }
  return { done: outcome === 'done' ? 'koreksi' : 'terkoreksi', at: 'koreksi' };
}

export async function excuse(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  const monday = epochDayOf(oneOf(excusable(todayOf(visit)), typed.minggu));
  await store.excuseWeek({ unitId: id, monday, reason: oneOf(excuseList, typed.alasan) }, visit.act());
  return { done: 'kecualikan', at: 'dikecualikan' };
}

export async function askAgain(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  const { minggu = '' } = typed;
  if (!isDay(minggu) || weekdayOf(minggu) !== 0) throw notOffered();
  await store.askAgain(id, epochDayOf(minggu), visit.act());
  return { done: 'minta', at: 'dikecualikan' };
}

export async function answer(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  const told = oneOf(answerList, typed.jawaban);
  const outcome = await store.answerDispute(id, typed.sanggahan ?? '', told, visit.act());
  const done = { done: 'sanggahan', answered: 'terjawab', impossible: 'mustahil' }[outcome];
  return { done, at: 'sanggahan' };
}

export async function nameDevice(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  const { perangkat = '', nama = '' } = typed;
  if (nama.length > labelAtMost || /\p{C}/u.test(nama)) {
    const text = `Nama paling panjang ${labelAtMost} huruf, tanpa tanda tersembunyi.`;
    return { form: 'komputer', field: 'nama', text, typed };
  }
  await store.nameDevice(id, perangkat, nama, visit.act());
  return { done: 'nama', at: 'komputer' };
}

export async function endDevice(visit: Visit): Promise<Changed> {
  const { id, store, typed } = await read(visit);
  await store.endDevice(id, typed.perangkat ?? '', visit.act());
  return { done: 'akhiri', at: 'komputer' };
}

export async function endDevices(visit: Visit): Promise<Changed> {
  const { id } = await unitIn(visit);
  await visit.world.store.revokeDevices(id, visit.act());
  return { done: 'akhiri', at: 'komputer' };
}

export async function endLinks(visit: Visit): Promise<Changed> {
  const { id } = await unitIn(visit);
  await visit.world.store.endLinks(id, visit.act());
  return { done: 'tautan', at: 'tautan' };
}

/** Ends the links before, and shows the new one this once. */
export async function renewLink(visit: Visit): Promise<Response> {
  const { id, unit } = await unitIn(visit);
  const { store, publicUrl } = visit.world;
  const key = await makeLink(store, id, true, visit.act());
  const page = <LinkPage id={id} name={unit.name} address={addressOfLink(publicUrl, key)} />;
  return visit.page({ title: `Tautan ${unit.name}`, under: '/unit' }, page);
}
