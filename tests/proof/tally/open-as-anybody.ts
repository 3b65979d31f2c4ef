import { Problem } from '@/server/problem';
import { openSqlite } from '@/server/store/sqlite';

/**
 * A program of its own: opens the tally in a folder as an account that owns nothing, and prints what became of it.
 * Root may write everywhere and steps down first, which only a whole process can.
 */
const [folder = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) process.seteuid?.(65_534);
try {
  await (await openSqlite(folder)).close();
  console.log('terbuka');
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.log(error.message);
}
