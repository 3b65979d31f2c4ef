import postgres, { type Sql as Client, type TransactionSql } from 'postgres';
import { Problem } from '../problem';
import { type Database, type Row, type Sql, watched } from './database';
import { openStoreOn } from './open-store-on';
import type { Store } from './store';

/** A transaction that met another one (or, in engines like PostgreSQL, an upsert that did): the same again succeeds. */
const again = new Set(['40001', '40P01', '23505']);
const tries = 8;

const numbered = new Map<string, string>();
function withNumbers(text: string): string {
  const known = numbered.get(text);
  if (known) return known;
  let count = 0;
  const made = text.replace(/\?/g, () => `$${++count}`);
  numbered.set(text, made);
  return made;
}

const sqlOf =
  (client: Client | TransactionSql): Sql =>
  async (text, ...values) => [...(await client.unsafe<Row[]>(withNumbers(text), values, { prepare: true }))];

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried === tries || !again.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** tried));
    }
  }
}

/** A database of PostgreSQL or of an engine that speaks its language. Throws when it is first asked something. */
export function openPostgresDatabase(url: string): Database {
  const client = postgres(url, {
    max: 10,
    connect_timeout: 10,
    onnotice: () => {},
    // Sums are larger integers there; all of ours are far below 2^53.
    types: { bigint: { to: 20, from: [20, 1700], parse: Number, serialize: String } },
    // An answer of 200 must survive a power cut, whatever the server's usual setting.
    connection: { application_name: 'siap-siar', synchronous_commit: 'on' } as never,
  });
  return {
    read: sqlOf(client),
    transaction: (work) =>
      retried(async () => {
        let all = async (): Promise<unknown> => [];
        const result = await client.begin((inside) => {
          const own = watched(sqlOf(inside));
          all = own.all;
          return work(own.sql);
        });
        // The commit followed at their heels. Had one failed, it was a rollback, and whoever waits must be told.
        await all();
        return result as never;
      }),
    snapshot: async (work) =>
      (await client.begin('isolation level repeatable read read only', (inside) => work(sqlOf(inside)))) as never,
    close: () => client.end({ timeout: 5 }),
  };
}

/** The database at `url`. What the client says of a bad address holds the password: it is not passed on. */
export function databaseAt(url: string): Database {
  try {
    return openPostgresDatabase(url);
  } catch {
    throw new Problem(
      'DATABASE_URL bukan alamat basis data yang utuh. Tanda khusus dalam sandinya ditulis sebagai %xx.',
    );
  }
}

/** The store in the database at `url`, "postgres://…". Throws a {@link Problem} if it cannot be reached. */
export async function openPostgres(url: string): Promise<Store> {
  const db = databaseAt(url);
  try {
    return await openStoreOn(db);
  } catch (error) {
    await db.close();
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : String(error);
    throw new Problem(`Basis data di DATABASE_URL tidak dapat dipakai (${reason}).`);
  }
}
