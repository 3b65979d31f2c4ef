import { QrCode } from '@/components/parts/qr-code';
import { CopyBox } from '../copy-box';

interface LinkPageProps {
  id: string;
  name: string;
  address: string;
}

/** The new link, shown this once: only a hash of its key is kept. */
export function LinkPage({ id, name, address }: LinkPageProps) {
  return (
    <div className="card narrow-text">
      <h1>{`Tautan ${name}`}</h1>
      <p>
        Arahkan kamera ponsel unit ke kode ini, atau kirimkan alamatnya. Tautan sebelumnya, bila ada, sudah berakhir.
      </p>
      <div className="qr-box">
        <QrCode text={address} name={`Kode QR halaman ${name}`} />
      </div>
      <CopyBox name={`Alamat halaman ${name}`} text={address} />
      <p>
        <b>Halaman ini tidak dapat dibuka lagi.</b> Siapa pun yang memegang alamatnya dapat mencatat atas nama unit,
        jadi jangan dibagikan ke grup.
      </p>
      <p>
        <a href={`/unit/${id}#tautan`}>{`Kembali ke ${name}`}</a>
      </p>
    </div>
  );
}
