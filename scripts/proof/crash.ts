import { crash } from '@/tests/proof/tally/crash';
import { optionsOf } from './options-of';

/** The tally is ended without a word while 16 offices write: whatever was answered must still be there. */
export async function proveCrash(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 200);
  console.log(`${count.toLocaleString('id-ID')} kali dimatikan paksa di bawah 16 penulis, benih ${seed}`);
  const { answered, lost, idle, isIntact, slowestStart } = await crash(count, seed);
  console.log(
    `${answered.toLocaleString('id-ID')} entri dijawab, ${lost} hilang; ${idle} kali tanpa kiriman di jalan; berkas ${isIntact ? 'utuh' : 'RUSAK'}; mulai kembali paling lama ${(slowestStart / 1_000).toFixed(1).replace('.', ',')} detik.`,
  );
  return lost === 0 && idle === 0 && isIntact && answered > 0;
}
