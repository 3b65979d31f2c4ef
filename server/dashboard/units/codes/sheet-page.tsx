import { QrCode } from '@/components/parts/qr-code';
import { sayKecamatan } from '../say-unit';

export interface Card {
  name: string;
  kecamatan: string;
  code: string;
}

interface SheetPageProps {
  cards: Card[];
  /** Under which the tally is known outside, without a slash at the end. */
  publicUrl: string;
  /** "18/11/2026 10.00 WIB", and until when the codes hold. */
  madeAt: string;
  until: string;
  isDemo: boolean;
}

/** As many as fit on A4. */
const perSheet = 8;

function CodeCard({ name, kecamatan, code, publicUrl }: Card & { publicUrl: string }) {
  const address = `${publicUrl}/mulai#${code}`;
  return (
    <li>
      <h3>
        <img src="/ikon.svg" alt="" />
        {name}
      </h3>
      <p className="muted">{kecamatan ? `Kecamatan ${kecamatan}` : sayKecamatan('')}</p>
      <p className="code">{code}</p>
      <div>
        <ol>
          <li>Klik ikon Siap Siar di kanan atas peramban.</li>
          <li>
            Pilih <b>Masukkan kode</b>, ketik alamat di bawah.
          </li>
          <li>
            Tekan <b>Hubungkan</b>, lalu periksa nama unit.
          </li>
        </ol>
        <QrCode text={address} />
      </div>
      <code>{address}</code>
      <small>Sekali pakai. Jangan unggah foto kartu ini.</small>
    </li>
  );
}

/** The codes themselves, once: only their hashes are kept. Eight cards on each A4. */
export function SheetPage({ cards, publicUrl, madeAt, until, isDemo }: SheetPageProps) {
  const sheets = Array.from({ length: Math.ceil(cards.length / perSheet) }, (_, index) =>
    cards.slice(index * perSheet, (index + 1) * perSheet),
  );
  return (
    <>
      <div className="sheet-note">
        <p role="status">
          <b>{`${cards.length} kode dibuat, hanya tampil sekali di halaman ini.`}</b> Tekan Ctrl+P untuk mencetak atau
          menyimpannya sebagai PDF sebelum halaman ini ditutup.
        </p>
        <button type="button" className="button button-primary" data-print hidden>
          Cetak lembar kode
        </button>
        <a href="/unit">Kembali ke daftar unit</a>
        <script src="/dasbor.js" defer />
      </div>
      {sheets.map((own, index) => (
        <section className="sheet" key={own[0]?.code}>
          <div className="sheet-head">
            {index === 0 ? <h1>Kode sambungan unit</h1> : <h2>Kode sambungan unit</h2>}
            {isDemo && <span className="demo">Data contoh</span>}
          </div>
          <p className="muted">
            {`Potong pada garis putus-putus. Dibuat ${madeAt}, berlaku 14 hari, sampai ${until}. Lembar ${index + 1}/${sheets.length}.`}
          </p>
          <ul>
            {own.map((card) => (
              <CodeCard key={card.code} {...card} publicUrl={publicUrl} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
