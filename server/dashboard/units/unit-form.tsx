import { unitKindNames } from '@/lib/words/unit';
import type { UnitFields, UnitTrouble } from './read-unit';
import { longestName } from './read-unit';
import { unitKindList } from './unit-kinds';

interface UnitFormProps {
  action: string;
  fields: UnitFields;
  trouble: UnitTrouble;
  /** Those of the region. */
  kecamatan: readonly string[];
  submit: string;
}

function Trouble({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <span className="trouble" id={id}>
      {text}
    </span>
  ) : null;
}

/** Name, kind and kecamatan of a unit, to be typed or changed. */
export function UnitForm({ action, fields, trouble, kecamatan, submit }: UnitFormProps) {
  const invalid = (name: keyof UnitFields) =>
    trouble[name] ? ({ 'aria-invalid': true, 'aria-describedby': `salah-${name}` } as const) : {};
  return (
    <form method="post" action={action} className="card unit-form">
      <label className="field">
        <span>Nama unit</span>
        <small>Seperti ditulis di papan kantor, misalnya Puskesmas Melati.</small>
        <input
          className="input"
          name="nama"
          defaultValue={fields.nama}
          maxLength={longestName}
          autoComplete="off"
          required
          {...invalid('nama')}
        />
        <Trouble id="salah-nama" text={trouble.nama} />
      </label>
      <label className="field">
        <span>Jenis</span>
        <select className="input" name="jenis" defaultValue={fields.jenis} required {...invalid('jenis')}>
          <option value="">Pilih jenisnya</option>
          {unitKindList.map((kind) => (
            <option key={kind} value={kind}>
              {unitKindNames[kind].id}
            </option>
          ))}
        </select>
        <Trouble id="salah-jenis" text={trouble.jenis} />
      </label>
      <label className="field">
        <span>Kecamatan</span>
        <select className="input" name="kecamatan" defaultValue={fields.kecamatan} {...invalid('kecamatan')}>
          <option value="">Semua kecamatan (dinas, badan, bagian)</option>
          {kecamatan.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Trouble id="salah-kecamatan" text={trouble.kecamatan} />
      </label>
      <div className="actions">
        <button className="button button-primary" type="submit">
          {submit}
        </button>
        <a href="/unit">Batal</a>
      </div>
    </form>
  );
}
