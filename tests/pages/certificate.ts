import { generate } from 'selfsigned';

/** A certificate for these hosts, made for one run and never stored: key and certificate as PEM. */
export async function makeCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const names = [...hosts, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'siap-siar.latihan' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7 as const, ip: '127.0.0.1' }] }],
  });
  return { key: made.private, cert: made.cert };
}
