import { randomUUID } from 'node:crypto';
import type { Act } from './act';
import type { Adjustment, Reason } from './adjustment';
import { adjustDay } from './adjustments';
import { note } from './audit';
import type { Database, Row } from './database';
import { touchUnit } from './touch-unit';

/** What the Diskominfo answers to a dispute: a closed list, as the reasons are. */
export const answerList = ['diterima', 'tidak-terlihat', 'sudah-terhitung', 'bukan-akun-resmi'] as const;
export type Answer = (typeof answerList)[number];

/** A unit says that a day's number is not right. */
export interface NewDispute {
  unitId: string;
  day: number;
  /** Index in `platformList`. */
  platform: number;
  /** Posts that are missing; below 0 for those that are too many. */
  delta: number;
  reason: Reason;
}

export interface Dispute extends NewDispute {
  id: string;
  sentAt: number;
  /** Null while nobody answered. */
  answer: Answer | null;
  answeredAt: number | null;
}

/** As many disputes of one unit may wait for an answer: more would bury those that matter. */
export const openAtMost = 20;

export interface Disputes {
  /** False if the same one is waiting already, or {@link openAtMost} are. */
  sendDispute(dispute: NewDispute, act: Act): Promise<boolean>;
  /** All of one unit, the newest first. */
  disputes(unitId: string): Promise<Dispute[]>;
  /** Of all units those that wait for an answer, the newest first. */
  openDisputes(): Promise<Dispute[]>;
  /**
   * Answers a dispute, once. `diterima` corrects the number as the dispute asks, both or neither. answered: somebody was
   * quicker · impossible: the day would fall below 0, or is summed up already.
   */
  answerDispute(unitId: string, id: string, answer: Answer, act: Act): Promise<'done' | 'answered' | 'impossible'>;
}

const disputeOf = (row: Row): Dispute => ({
  id: String(row.dispute_id),
  unitId: String(row.unit_id),
  day: Number(row.day),
  platform: Number(row.platform),
  delta: Number(row.delta),
  reason: String(row.reason) as Reason,
  sentAt: Number(row.sent_at),
  answer: row.answer === null ? null : (String(row.answer) as Answer),
  answeredAt: row.answered_at === null ? null : Number(row.answered_at),
});

/** The part of the store that knows what units dispute. */
export function disputesIn(db: Database): Disputes {
  return {
    sendDispute: ({ unitId, day, platform, delta, reason }, act) =>
      db.transaction(async (sql) => {
        await touchUnit(sql, unitId);
        const open = (await sql('SELECT * FROM dispute WHERE unit_id = ? AND answer IS NULL', unitId)).map(disputeOf);
        const isThere = open.some((one) => one.day === day && one.platform === platform && one.delta === delta);
        if (isThere || open.length >= openAtMost) return false;
        await sql(
          `INSERT INTO dispute (unit_id, dispute_id, day, platform, delta, reason, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
          unitId,
          randomUUID(),
          day,
          platform,
          delta,
          reason,
          act.at,
        );
        await note(sql, { ...act, what: 'dispute-sent', unitId, detail: [day, platform, delta, reason].join(' ') });
        return true;
      }),

    disputes: async (unitId) => {
      const rows = await db.read('SELECT * FROM dispute WHERE unit_id = ? ORDER BY sent_at DESC, dispute_id', unitId);
      return rows.map(disputeOf);
    },

    openDisputes: async () => {
      const rows = await db.read('SELECT * FROM dispute WHERE answer IS NULL ORDER BY sent_at DESC, dispute_id');
      return rows.map(disputeOf);
    },

    answerDispute: (unitId, id, answer, act) =>
      db.transaction(async (sql) => {
        await touchUnit(sql, unitId);
        const [row] = await sql('SELECT * FROM dispute WHERE unit_id = ? AND dispute_id = ?', unitId, id);
        const dispute = row && disputeOf(row);
        if (!dispute || dispute.answer !== null) return 'answered';
        const { day, platform, delta, reason } = dispute;
        const adjustment: Adjustment = { unitId, day, platform, delta, reason, ...act };
        if (answer === 'diterima' && (await adjustDay(sql, adjustment)) !== 'done') return 'impossible';
        await sql(
          'UPDATE dispute SET answer = ?, answered_at = ?, who = ? WHERE unit_id = ? AND dispute_id = ?',
          answer,
          act.at,
          act.who,
          unitId,
          id,
        );
        await note(sql, { ...act, what: 'dispute-answered', unitId, detail: `${id} ${answer}` });
        return 'done';
      }),
  };
}
