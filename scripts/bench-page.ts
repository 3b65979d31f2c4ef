import { pageGoals } from '@/tests/bench/page/page-goals';
import { sayGoals } from '@/tests/bench/say-goals';

/** What the extension costs a page in Chromium: npm run bench:page [-- SECONDS]. Build first. SECONDS of a moving feed, 60 by default. */
try {
  console.log(sayGoals(await pageGoals(Number(process.argv[2] ?? 60))));
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
