import { randomUUID } from 'node:crypto';
import type { Act } from './act';
import { note } from './audit';
import { endUnusedCodes } from './code-book';
import type { Database, Row, Sql } from './database';
import { endLinksOf } from './end-links';
import { type NewUnit, newUnitOf } from './new-unit';

/** A unit that a person lists: it has no kode wilayah, the tally numbers it. */
export type OwnUnit = Omit<NewUnit, 'code'>;

export interface EndedUnit extends NewUnit {
  id: string;
  endedAt: number;
}

/** What a person changes in the list of units. A name is taken also by a unit that was ended: it may return. */
export interface UnitChanges {
  /** Adds those whose name nobody has; says how many that were. */
  addOwnUnits(units: readonly OwnUnit[], act: Act): Promise<number>;
  /** False, and nothing changed, if another unit has the name. */
  changeUnit(unitId: string, unit: OwnUnit, act: Act): Promise<boolean>;
  /**
   * Takes the unit out of the lists and the count of units and ends its unused codes and its links. Its numbers, and the computers
   * that send them, stay, so that bringing it back loses nothing. False if it was ended already.
   */
  endUnit(unitId: string, act: Act): Promise<boolean>;
  /** Brings it back. False if it was not ended. */
  returnUnit(unitId: string, act: Act): Promise<boolean>;
  endedUnits(): Promise<EndedUnit[]>;
}

const fold = (name: string) => name.toLowerCase();

/** "U-0001", "U-0002": after the highest that was ever given. */
function numbersAfter(codes: Row[]): () => string {
  let last = Math.max(0, ...codes.map(({ code }) => Number(/^U-(\d+)$/.exec(String(code))?.[1] ?? 0)));
  return () => {
    last += 1;
    return `U-${String(last).padStart(4, '0')}`;
  };
}

const say = ({ name, jenis, kecamatan }: OwnUnit) => [name, jenis, kecamatan].filter(Boolean).join(', ');

async function isTaken(sql: Sql, name: string, unitId: string): Promise<boolean> {
  const rows = await sql('SELECT name FROM unit WHERE unit_id <> ?', unitId);
  return rows.some((row) => fold(String(row.name)) === fold(name));
}

/** The part of the store in which the list of units is changed. */
export function unitChangesIn(db: Database): UnitChanges {
  return {
    addOwnUnits: (units, act) =>
      db.transaction(async (sql) => {
        const known = await sql('SELECT code, name FROM unit');
        const names = new Set(known.map((row) => fold(String(row.name))));
        const nextCode = numbersAfter(known);
        const added: string[] = [];
        for (const unit of units) {
          if (names.has(fold(unit.name))) continue;
          names.add(fold(unit.name));
          const code = nextCode();
          await sql(
            'INSERT INTO unit (unit_id, code, name, jenis, kecamatan) VALUES (?, ?, ?, ?, ?)',
            randomUUID(),
            code,
            unit.name,
            unit.jenis,
            unit.kecamatan,
          );
          added.push(code);
        }
        const [first, last] = [added[0], added.at(-1)];
        const detail = first === last ? `${first}` : `${first} sampai ${last}`;
        if (first) await note(sql, { ...act, what: 'units-added', detail });
        return added.length;
      }),

    changeUnit: (unitId, unit, act) =>
      db.transaction(async (sql) => {
        if (await isTaken(sql, unit.name, unitId)) return false;
        const [before] = await sql('SELECT code, name, jenis, kecamatan FROM unit WHERE unit_id = ?', unitId);
        if (!before) return false;
        const { name, jenis, kecamatan } = unit;
        await sql(
          'UPDATE unit SET name = ?, jenis = ?, kecamatan = ? WHERE unit_id = ?',
          name,
          jenis,
          kecamatan,
          unitId,
        );
        const detail = `${say(newUnitOf(before))} -> ${say(unit)}`;
        await note(sql, { ...act, what: 'unit-changed', unitId, detail });
        return true;
      }),

    endUnit: (unitId, act) =>
      db.transaction(async (sql) => {
        const [ended] = await sql(
          'UPDATE unit SET ended_at = ? WHERE unit_id = ? AND ended_at IS NULL RETURNING unit_id',
          act.at,
          unitId,
        );
        if (!ended) return false;
        await endUnusedCodes(sql, unitId, act.at);
        await endLinksOf(sql, unitId, act);
        await note(sql, { ...act, what: 'unit-ended', unitId });
        return true;
      }),

    returnUnit: (unitId, act) =>
      db.transaction(async (sql) => {
        const [returned] = await sql(
          'UPDATE unit SET ended_at = NULL WHERE unit_id = ? AND ended_at IS NOT NULL RETURNING unit_id',
          unitId,
        );
        if (returned) await note(sql, { ...act, what: 'unit-returned', unitId });
        return returned !== undefined;
      }),

    endedUnits: async () => {
      const rows = await db.read(
        'SELECT unit_id, code, name, jenis, kecamatan, ended_at FROM unit WHERE ended_at IS NOT NULL',
      );
      return rows.map((row) => ({ id: String(row.unit_id), ...newUnitOf(row), endedAt: Number(row.ended_at) }));
    },
  };
}
