import { epochDayOf, isDay } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { invitationAddress } from './access/invitation';
import { Problem } from './problem';
import { type Role, roleList } from './store/accounts';
import type { Act } from './store/act';
import { type Reason, reasonList } from './store/adjustment';
import { firstBroken } from './store/audit';
import { writeBackup } from './store/backup';
import { openDatabase } from './store/open-database';
import { restoreBackup } from './store/restore';
import { openTally, type TallyOptions } from './tally';

export interface Office {
  options: Omit<TallyOptions, 'port'>;
  /** Under which the tally is known outside, without a slash at the end. */
  publicUrl: string;
  act: () => Act;
}

type Command = { form: string; run: (words: string[], office: Office) => Promise<void> };
type Opened = Awaited<ReturnType<typeof openTally>>;

/** A command that works beside a running tally. */
const inTally = (form: string, work: (tally: Opened, words: string[], office: Office) => Promise<void>): Command => ({
  form,
  run: async (words, office) => {
    const tally = await openTally(office.options);
    try {
      await work(tally, words, office);
    } finally {
      await tally.store.close();
    }
  },
});

/** `2026-11-18 facebook -1 salah-catat`, as a person writes it. Throws a {@link Problem}. */
function readCorrection([day = '', platform = '', delta = '', reason = '']: string[]) {
  const index = platformList.indexOf(platform as (typeof platformList)[number]);
  if (index < 0) throw new Problem(`Platform "${platform}" tidak dikenal. Yang ada: ${platformList.join(', ')}.`);
  if (!reasonList.includes(reason as Reason)) {
    throw new Problem(`Alasan "${reason}" tidak dikenal. Yang ada: ${reasonList.join(', ')}.`);
  }
  const change = Number(delta);
  if (!Number.isInteger(change) || change === 0 || Math.abs(change) > 500) {
    throw new Problem(`Selisih "${delta}" bukan bilangan bulat seperti 1 atau -1.`);
  }
  if (!isDay(day)) throw new Problem(`Tanggal "${day}" bukan tanggal seperti 2026-11-18.`);
  return { day: epochDayOf(day), platform: index, delta: change, reason: reason as Reason };
}

const sayDay = (at: number) => new Date(at).toISOString().replace('T', ' ').slice(0, 16);

/** What `npm run tally -- NAME …` can do besides serving. */
export const commands: Record<string, Command> = {
  code: inTally('code "NAMA UNIT"', async (tally, words, { publicUrl }) => {
    const unit = words.join(' ');
    const code = await tally.codeFor(unit);
    console.log(`Kode pendaftaran ${unit}, untuk satu komputer, berlaku 14 hari:`);
    console.log(`  ${code}`);
    console.log(`  ${publicUrl}/mulai#${code}`);
  }),
  revoke: inTally('revoke "NAMA UNIT"', async (tally, words) => {
    const unit = words.join(' ');
    console.log(`${await tally.revoke(unit)} sambungan ${unit} diakhiri. Jumlah yang sudah tercatat tetap ada.`);
  }),
  undang: inTally('undang admin|viewer', async (tally, [role = ''], { publicUrl }) => {
    if (!roleList.includes(role as Role)) throw new Problem(`Peran "${role}" tidak dikenal. Yang ada: admin, viewer.`);
    const code = await tally.invite(role as Role);
    console.log(`Undangan untuk satu ${role}, berlaku 24 jam dan sekali pakai:`);
    console.log(`  ${code}`);
    console.log(`  ${invitationAddress(publicUrl, code)}`);
  }),
  adjust: inTally('adjust "NAMA UNIT" TANGGAL PLATFORM SELISIH ALASAN', async (tally, [unit = '', ...rest]) => {
    const { id, name } = await tally.unitNamed(unit);
    const outcome = await tally.store.adjust({ unitId: id, ...readCorrection(rest), ...tally.act() });
    if (outcome !== 'done')
      throw new Problem('Jumlah hari itu tidak dapat turun di bawah 0, dan hari yang sudah dibukukan tetap.');
    console.log(`Koreksi untuk ${name} dicatat atas nama ${tally.act().who}.`);
  }),
  audit: inTally('audit', async (tally) => {
    const lines = await tally.store.audit();
    const names = new Map(
      [...(await tally.store.units()), ...(await tally.store.endedUnits())].map(({ id, name }) => [id, name]),
    );
    for (const { serial, at, who, what, unitId, detail } of lines) {
      console.log([serial, `${sayDay(at)} UTC`, who, what, names.get(unitId) ?? '', detail].join('  '));
    }
    const broken = firstBroken(lines);
    if (broken !== null) throw new Problem(`Catatan nomor ${broken} tidak menyambung: ada yang diubah atau hilang.`);
    console.log(`${lines.length} catatan, utuh. Segel terakhir: ${lines.at(-1)?.hash ?? '-'}`);
  }),
  backup: {
    form: 'backup BERKAS',
    run: async ([file], { options, act }) => {
      if (!file) throw new Problem('Sebutkan berkas tujuan: npm run tally:backup -- cadangan.jsonl');
      const db = openDatabase(options);
      try {
        console.log(`${await writeBackup(db, file, act().at)} baris disimpan di ${file}.`);
      } finally {
        await db.close();
      }
    },
  },
  restore: {
    form: 'restore BERKAS',
    run: async ([file = ''], { options, act }) => {
      const db = openDatabase(options);
      try {
        console.log(`${await restoreBackup(db, file, act())} baris dipulihkan dari ${file}.`);
        console.log('Komputer yang terhubung akan mengirim ulang yang belum ada di cadangan ini.');
      } finally {
        await db.close();
      }
    },
  },
};
