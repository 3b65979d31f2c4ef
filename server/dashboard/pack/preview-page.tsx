import { isTooLarge, tooLarge } from '../../store/packs';
import { ChangeList } from './change-list';
import type { Draft } from './draft';
import { PackHead } from './pack-head';

interface PreviewPageProps {
  draft: Draft;
  /** Who published while this admin was looking; left out where nobody did. */
  quicker?: string | undefined;
}

/** What the units will get, beside what they have. */
export function PreviewPage({ draft: { office, pack, changes, overtaken }, quicker }: PreviewPageProps) {
  const isEmpty = changes.length === 0;
  const isTooMuch = isTooLarge(JSON.stringify(pack));
  return (
    <>
      <PackHead
        title={isEmpty ? 'Tidak ada perubahan' : 'Yang akan berubah bagi unit'}
        hint={
          isEmpty
            ? 'Draf Anda sama dengan paket yang berlaku. Ubah salah satu bagian lebih dahulu.'
            : `Dibandingkan dengan versi ${office.serial} yang berlaku sekarang.`
        }
      />
      {quicker && (
        <p className="card pack-note" role="status">
          <b>Orang lain baru saja menerbitkan.</b>{' '}
          {`Versi ${office.serial} diterbitkan ${quicker}. Draf Anda tetap ada. Periksa sekali lagi perbedaannya di bawah ini, lalu terbitkan.`}
        </p>
      )}
      {overtaken.length > 0 && (
        <p className="card pack-note">
          {`Bagian ini juga diterbitkan orang lain sesudah Anda menyimpannya: ${overtaken.map(({ name }) => name).join(', ')}. Periksa baris “Dihapus” dan “Diubah”: isian orang itu akan diganti isian Anda.`}
        </p>
      )}
      {isTooMuch && (
        <p className="card pack-note">
          <b>{tooLarge}</b>
        </p>
      )}
      <ChangeList changes={changes} linked />
      {!isEmpty && (
        <form className="actions" method="post" action="/pengaturan/paket/terbitkan">
          <input type="hidden" name="sesudah" value={office.serial} />
          {!isTooMuch && (
            <button className="button button-primary" type="submit">
              Terbitkan untuk semua unit
            </button>
          )}
          <a className="button" href="/pengaturan/paket">
            Belum, kembali ke draf
          </a>
        </form>
      )}
    </>
  );
}
