import { officeIn } from '../route';
import type { Visit } from '../visit';
import { accountIn, draftIn, keepPart } from './draft';
import { rowsOfText, textOfRows } from './list-text';
import type { Part, Rows } from './part';
import { PartPage } from './part-page';
import { readPart, type Trouble } from './read-part';
import {
  countRows,
  filledRows,
  listName,
  mostRows,
  rowTyped,
  type Typed,
  typedIn,
  typedOfPart,
  withRows,
} from './typed';

/** Room for the longest list that a pack can hold, typed as lines. */
const mostBytes = 1024 * 1024;

const rowsIn = (part: Part): Rows[] => part.blocks.filter((block) => block.kind === 'rows');

/** The rows of the block as lines in one box. */
function asList(block: Rows, typed: Typed): Typed {
  const text = textOfRows(filledRows(block, typed).map(({ texts }) => texts));
  return new Map([...withRows(block, [], typed), [listName(block), text]]);
}

/** The lines of the block as rows; as they are, if they cannot be parted or are too many for a page. */
function asRows(block: Rows, typed: Typed): Typed {
  const rows = rowsOfText(block, typed.get(listName(block)) ?? '');
  if (!rows || rows.length > mostRows) return typed;
  const others = new Map([...typed].filter(([name]) => name !== listName(block)));
  return withRows(
    block,
    rows.map(({ texts }) => texts),
    others,
  );
}

/** Long lists stand in one box: a page of a thousand fields helps nobody. */
const fitting = (part: Part, typed: Typed): Typed =>
  rowsIn(part).reduce((made, block) => (countRows(block, made) > mostRows ? asList(block, made) : made), typed);

/** The form after a press on one of its inner buttons, `hapus:calon:2`; null for a press that keeps it. */
function reshaped(part: Part, pressed: string, typed: Typed): Typed | null {
  const [what, key, row] = pressed.split(':');
  const block = rowsIn(part).find((one) => one.key === key);
  if (!block) return null;
  const rows = Array.from({ length: countRows(block, typed) }, (_, index) => rowTyped(block, index, typed));
  switch (what) {
    case 'tambah':
      return fitting(part, withRows(block, rows, typed));
    case 'hapus':
      return withRows(block, rows.toSpliced(Number(row), 1), typed);
    case 'daftar':
      return asList(block, typed);
    case 'baris':
      return asRows(block, typed);
    default:
      return null;
  }
}

interface Shown {
  typed: Typed;
  troubles?: readonly Trouble[];
}

async function page(visit: Visit, part: Part, { typed, troubles = [] }: Shown): Promise<Response> {
  const { changes } = await draftIn(visit);
  return visit.page(
    { title: part.name, under: '/pengaturan', status: troubles.length > 0 ? 400 : 200 },
    <PartPage part={part} typed={typed} troubles={troubles} isChanged={changes.some((one) => one.part === part)} />,
  );
}

/** GET: the part as the draft has it. */
export async function showPart(visit: Visit, part: Part): Promise<Response> {
  const { pack } = await draftIn(visit);
  return page(visit, part, { typed: fitting(part, typedOfPart(part, pack[part.id])) });
}

/** POST: keeps the part in the draft, or shows the form again as one of its buttons asks. */
export async function answerPart(visit: Visit, part: Part): Promise<Response> {
  const typed = typedIn(await visit.form(mostBytes));
  const pressed = typed.get('do') ?? '';
  if (pressed === 'buang') {
    await visit.world.store.dropDraft(accountIn(visit), part.id);
    return visit.go('/pengaturan/paket');
  }
  const again = reshaped(part, pressed, typed);
  if (again) return page(visit, part, { typed: again });
  const { value, troubles } = readPart(part, typed, officeIn(visit).pack[part.id]);
  if (troubles.length > 0) return page(visit, part, { typed, troubles });
  await keepPart(visit, part, value);
  return visit.go(`/pengaturan/paket?simpan=${part.id}`);
}
