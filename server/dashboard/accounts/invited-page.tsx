import { QrCode } from '@/components/parts/qr-code';
import type { Role } from '../../store/accounts';
import { CopyBox } from '../copy-box';
import { roleNames } from './role-names';

/** A new invitation. Only its hash is kept: it is seen on this page and never again. */
export function InvitedPage({ role, address }: { role: Role; address: string }) {
  const name = roleNames[role].toLowerCase();
  return (
    <div className="card narrow-text">
      <h1>Undangan untuk satu {name}</h1>
      <p>
        Kirimkan alamat ini langsung kepada orangnya, atau biarkan ia memindai gambarnya. Berlaku 24 jam, untuk satu
        akun.
      </p>
      <CopyBox name="Alamat undangan" text={address} />
      <QrCode text={address} name={`Kode QR undangan untuk satu ${name}`} />
      <p className="muted">
        Undangan ini hanya terlihat sekarang. Bila hilang, buat saja yang baru; yang lama berakhir sendiri.
      </p>
      <p>
        <a href="/pengaturan/akun">Kembali ke akun</a>
      </p>
    </div>
  );
}
