import { check } from 'recheck';
import { builtPatterns, writtenPatterns } from '/work/main/tests/proof/regexes';

const mine = /gaya\/(berita|kejelasan|data-pribadi|nama|netralitas)\//;
const all = [...(await builtPatterns(process.cwd())), ...writtenPatterns()].filter((p) => mine.test(p.place));
console.log(all.length);
for (let run = 0; run < 3; run++)
  for (const p of all) {
    const t = Date.now();
    const r = await check(p.source, p.flags, { timeout: 60000 });
    if (r.status !== 'safe' || Date.now() - t > 8000)
      console.log(run, r.status, Date.now() - t, p.place, p.source.slice(0, 120));
  }
