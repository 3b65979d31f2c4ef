/**
 * For whom each address of the pages is, written down a second time: a new address fails the test until somebody has
 * thought about who may open it. "anyone" is for all; the others are for the roles named and nobody else.
 */
export const accessTable: Record<string, string> = {
  // What is asked every Monday.
  'GET /': 'admin viewer',

  // What units open.
  'GET /mulai': 'anyone',

  // The way in and out.
  'GET /masuk': 'anyone',
  'POST /masuk': 'anyone',
  'GET /masuk/kode': 'half',
  'POST /masuk/kode': 'half',
  'POST /keluar': 'half admin viewer',
  'GET /undangan': 'anyone',
  'POST /undangan': 'anyone',
  'GET /undangan.js': 'anyone',
  'GET /undangan/faktor': 'half',
  'POST /undangan/faktor': 'half',

  // What a Diskominfo sets up.
  'GET /pengaturan': 'admin',
  'GET /pengaturan/akun': 'admin viewer',
  'POST /pengaturan/akun/undang': 'admin',
  'POST /pengaturan/akun/akhiri': 'admin',
  'POST /pengaturan/akun/sesi': 'admin viewer',
  'GET /pengaturan/akun/sandi': 'admin viewer',
  'POST /pengaturan/akun/sandi': 'admin viewer',
  'GET /pengaturan/akun/faktor': 'admin',
  'POST /pengaturan/akun/faktor': 'admin',
  'GET /pengaturan/catatan': 'admin',
};
