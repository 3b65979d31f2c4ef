import { makeRule } from './new/make-rule';
import { tidy } from './new/tidy';
import { run } from './setup/run.mjs';

/** Makes a style rule that passes its tests and stays silent: npm run new:rule -- EJ-38 [titik-dua-rapat] */
const [id = '', slug] = process.argv.slice(2);
try {
  const [file, list] = makeRule(id, slug);
  await tidy(file, list);
  // In a process of its own: this one has read the list as it was.
  const { code, output } = await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/rules.ts'], {
    quiet: true,
  });
  if (code !== 0) throw new Error(output);
  console.log(
    `${file} dibuat, terdaftar di ${list}, dan tertulis di RULES.md. Ujinya sudah lulus; aturannya masih diam.`,
  );
  console.log('Sekarang isi di berkas itu: kata di "when" dan "find", pesan, judul, alasan, sumber, dan contohnya.');
  console.log(
    'Contoh salah memuat hasil perbaikannya; contoh benar adalah tulisan terdekat yang tidak boleh ditandai.',
  );
  console.log('Bila sudah yakin, hapus "offBecause". Periksa dengan: npm run unit -- tests/rules');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
