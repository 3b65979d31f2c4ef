import type { Locked } from './shipped';

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` of npm as CycloneDX writes it. */
function hashOf(integrity: string) {
  const [kind = '', base64 = ''] = integrity.split('-');
  return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') };
}

/**
 * The bill of materials as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json): every package that ships, with its
 * licence and checksum. It names no moment and no chance number, so that the same lock file gives the same bytes.
 */
export function bomOf(
  { name, version, license }: { name: string; version: string; license: string },
  all: readonly Locked[],
) {
  const own = purlOf(name, version);
  const refOf = (needed: string) => all.find((one) => one.name === needed);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
    },
    components: all.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one.name, one.version),
      name: one.name,
      version: one.version,
      purl: purlOf(one.name, one.version),
      licenses: [{ license: { id: one.license } }],
      hashes: [hashOf(one.integrity)],
    })),
    dependencies: [
      { ref: own, dependsOn: all.map((one) => purlOf(one.name, one.version)) },
      ...all.map((one) => ({
        ref: purlOf(one.name, one.version),
        dependsOn: one.needs.flatMap((needed) => refOf(needed) ?? []).map((found) => purlOf(found.name, found.version)),
      })),
    ],
  };
}
