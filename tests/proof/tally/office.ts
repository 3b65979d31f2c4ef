import { randomUUID } from 'node:crypto';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import { LogDatabase } from '@/lib/log/database';
import { settle } from '@/lib/log/settle';
import { enrol } from '@/lib/sync/enrol';
import { connect, sendReport } from '@/lib/sync/send-report';
import { issueCode } from '@/server/access/issue-code';
import { hashOfKey } from '@/server/access/key';
import { makeToken } from '@/server/access/token';
import type { Network } from './network';
import type { Server } from './server';

const unit = { isOfficial: true, zone: 'Asia/Jakarta', mandatoryTags: [] };
const client = '0.1.0';
const oneDay = 86_400_000;

/** One computer of the unit with the real log and the real sending. */
export class Office {
  log = new LogDatabase(`proof-${randomUUID()}`);
  /** Milliseconds that its clock is ahead of the world's. */
  skew = 0;
  private posts = 0;
  private copy: Record<string, object[]> | null = null;

  constructor(
    readonly unitId: string,
    private readonly server: Server,
    private readonly network: Network,
  ) {}

  /** What happened a while ago may have been published on another day; its account and words are its own. */
  async post(daysAgo: number, platform: number, jenis: number): Promise<void> {
    const at = Date.now() - daysAgo * oneDay;
    if (at < 0) return;
    const text = `Kegiatan nomor ${++this.posts}`;
    const id = randomUUID();
    await settle(
      {
        id,
        text,
        state: 'confirmed',
        surface: 'x',
        account: '@kel_contoh',
        kind: 'post',
        hashtags: [],
        fingerprint: fingerprintOf(text),
        armedAt: at,
        platforms: [platformList[platform] ?? 'x'],
        jenis: jenisList[jenis] ?? 'kegiatan',
      },
      unit,
      this.log,
    );
  }

  /** A post was no post of the unit: its cell counts one less, as one change more. */
  async takeBack(): Promise<void> {
    const { log } = this;
    await log.transaction('rw', log.posts, log.cells, async () => {
      const post = await log.posts.orderBy('publishedAt').last();
      const cell = post && (await log.cells.get(post.cell));
      if (!post || !cell) return;
      await log.posts.delete(post.id);
      await log.cells.put({ ...cell, n: cell.n - 1, rev: cell.rev + 1 });
    });
  }

  sync = (isAsked: boolean): Promise<void> => sendReport({ isAsked }, this.log);

  async join(isReal: boolean, at: number): Promise<void> {
    const store = this.server.store();
    if (!isReal) {
      const token = makeToken();
      const device = { unitId: this.unitId, deviceId: randomUUID(), tokenHash: hashOfKey(token), client, at };
      await store.addDevice(device);
      return connect({ server: this.network.address, token, gen: null }, this.log);
    }
    const code = await issueCode(store, this.unitId, { who: 'petugas uji', at });
    // The answer is lost, and lost again; whoever sits there presses the button once more.
    for (const weather of ['answer-lost', 'cut-short', 'clear'] as const) {
      this.network.expect([weather]);
      const joined = await enrol(`${this.network.address}/mulai#${code}`, this.log);
      if (joined.ok) return;
      if (joined.reason !== 'network') throw new Error(`enrolment refused: ${joined.reason}`);
    }
    throw new Error('enrolment never came through');
  }

  async wipe(): Promise<void> {
    await this.log.delete();
    this.log = new LogDatabase(`proof-${randomUUID()}`);
    this.copy = null;
  }

  async copyProfile(): Promise<void> {
    const rows = await Promise.all(this.log.tables.map(async (table) => [table.name, await table.toArray()] as const));
    this.copy = Object.fromEntries(rows);
  }

  hasCopy = (): boolean => this.copy !== null;

  /** What was logged since the copy is gone; the slot is the same. */
  async restoreProfile(): Promise<void> {
    const { copy, log } = this;
    for (const table of log.tables) {
      await table.clear();
      await table.bulkPut(copy?.[table.name] ?? []);
    }
  }
}
