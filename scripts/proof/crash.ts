import { crash } from '@/tests/proof/tally/crash';
import { type DiskResult, fillStore } from '@/tests/proof/tally/full-disk';
import { fillDisk } from '@/tests/proof/tally/real-disk';
import { countSyncs, hasStrace, straceCommand } from '@/tests/proof/tally/syncs';
import { optionsOf } from './options-of';

const say = (number: number) => number.toLocaleString('id-ID');
/** What cannot be tried here is named; where everything must be tried it counts as a failure. */
function skip(what: string): boolean {
  console.log(`Dilewati: ${what}`);
  return !process.env.CI;
}

async function proveKills(count: number, seed: number): Promise<boolean> {
  console.log(`${say(count)} kali dimatikan paksa di bawah 16 penulis, benih ${seed}`);
  const { answered, lost, idle, isIntact, slowestStart } = await crash(count, seed);
  console.log(
    `${say(answered)} entri dijawab, ${lost} hilang; ${idle} kali tanpa kiriman di jalan; berkas ${isIntact ? 'utuh' : 'RUSAK'}; mulai kembali paling lama ${(slowestStart / 1_000).toFixed(1).replace('.', ',')} detik.`,
  );
  return lost === 0 && idle === 0 && isIntact && answered > 0;
}

async function proveSyncs(atOnce: number, turns: number): Promise<boolean> {
  if (!hasStrace()) return skip(`fsync, karena strace tidak ditemukan. Pasang dengan: ${straceCommand}`);
  const { answered, synced, least } = await countSyncs(atOnce, turns);
  console.log(
    `${atOnce} kantor sekaligus: ${say(answered)} jawaban 200, ${say(synced)} fsync, paling sedikit ${least}.`,
  );
  return answered === atOnce * turns && synced >= least;
}

function sayDisk(name: string, result: DiskResult): boolean {
  const { before, during, after, refused, lost, odd, isIntact } = result;
  console.log(
    `${name}: ${before} diterima sebelum penuh, ${during} selama penuh, ${after} sesudahnya tanpa dimulai ulang; ${refused} dijawab 503; ${lost} hilang, ${odd.length} jawaban lain; berkas ${isIntact ? 'utuh' : 'RUSAK'}.`,
  );
  for (const one of odd.slice(0, 5)) console.error(`  ${one}`);
  return lost === 0 && odd.length === 0 && isIntact && refused > 0 && before > 0 && after >= before;
}

/**
 * The tally is ended without a word while 16 offices write: whatever was answered must still be there. Each answer comes
 * after an fsync, and a full disk is told to the offices and never hidden from them.
 */
export async function proveCrash(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 200);
  const proved = [
    await proveKills(count, seed),
    await proveSyncs(1, 50),
    await proveSyncs(16, 20),
    sayDisk('Basis data tidak boleh tumbuh', await fillStore(12)),
    process.getuid?.() === 0
      ? sayDisk('Cakram 8 MB penuh', await fillDisk(12))
      : skip('cakram sungguhan yang penuh, karena hanya root dapat memasangnya.'),
  ];
  return proved.every(Boolean);
}
