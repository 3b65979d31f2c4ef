import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentSchemas } from '@/lib/tally/wire';
import { wireDocuments } from '@/lib/tally/wire-documents';
import { bomOf } from '@/scripts/package/bom-of';
import { shippedPackages } from '@/scripts/package/shipped';
import { allowedLicences, thirdParty } from '@/scripts/package/third-party';

const read = (path: string) => readFileSync(path, 'utf8');
const own = JSON.parse(read('package.json'));

describe('karya orang lain', () => {
  const all = shippedPackages();

  it('THIRD-PARTY.md memuat paket yang berlaku; perbarui dengan npm run third-party', () => {
    expect(read('THIRD-PARTY.md')).toBe(thirdParty(all, '.'));
  });

  it('tidak ada lisensi di luar daftar yang boleh ikut terkirim', () => {
    expect(all.length).toBeGreaterThan(20);
    const others = all.filter(({ license }) => !allowedLicences.includes(license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('setiap paket terkunci dengan sidik SHA-512 dari registri, juga yang hanya dipakai membangun', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const named = Object.entries<{ link?: true; integrity?: string; resolved?: string; hasInstallScript?: true }>(
      packages,
    );
    const installed = named.filter(([path, { link }]) => path.includes('node_modules/') && !link);
    expect(installed.length).toBeGreaterThan(300);
    const loose = installed.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') || (resolved && !resolved.startsWith('https://')),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('daftar bahan', () => {
  const bom = bomOf(own, shippedPackages());

  it('menyebut setiap paket dengan lisensi dan sidiknya, dan hanya menunjuk yang ada', () => {
    const refs = bom.components.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toContain('pkg:npm/%40fontsource-variable/plus-jakarta-sans@5.3.0');
    for (const { licenses, hashes } of bom.components) {
      expect(licenses[0]?.license.id).toBeTruthy();
      expect(hashes[0]).toMatchObject({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
    }
    for (const { dependsOn } of bom.dependencies) expect(dependsOn.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('menyebut paket di bawah paket: dexie-react-hooks tidak sendirian, otpauth membawa yang diperlukannya', () => {
    const needs = bom.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/otpauth@'))?.dependsOn;
    expect(needs).toEqual([expect.stringMatching(/^pkg:npm\/%40noble\/hashes@/)]);
  });
});

it('LICENSE adalah teks resmi AGPL 3, kata demi kata', () => {
  const sum = createHash('sha256').update(read('LICENSE')).digest('hex');
  expect(sum).toBe('0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0');
  expect(own.license).toBe('AGPL-3.0-or-later');
});

describe.each(['PRIVACY.md', 'PRIVACY.id.md'])('%s', (file) => {
  it('menyebut setiap isian yang dapat terkirim', () => {
    const named = new Set([...read(file).matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
    const documents = wireDocuments() as Record<string, { properties: { e?: { items: { properties: object } } } }>;
    const fields = Object.keys(sentSchemas).flatMap((name) => {
      const properties = documents[name]?.properties ?? {};
      const { e } = properties;
      return [...Object.keys(properties), ...Object.keys(e?.items.properties ?? {})];
    });
    expect(fields).toContain('slot');
    expect(fields).toContain('q');
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
  });
});

describe.each(['id', 'en'])('teks toko (%s)', (language) => {
  const listing = read(`store/listing.${language}.md`);
  const sections = new Map(
    listing.split(/^## /m).map((part) => [part.split('\n')[0], part.split('\n').slice(1).join('\n').trim()]),
  );
  const [, name = '', summary = '', description = ''] = [...sections.values()];

  it('nama dan ringkasannya sama dengan yang ada di dalam paket, dan muat di toko', () => {
    const messages = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(name).toBe(messages.extName.message);
    expect(summary).toBe(messages.extDescription.message);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThan(16_000);
    expect(listing).not.toContain('!');
  });

  it('kelima gambarnya 1280 × 800', () => {
    const pictures = globSync(`store/pictures/${language}/*.png`);
    expect(pictures).toHaveLength(5);
    for (const path of pictures) {
      // Width and height stand at the head of every PNG.
      const bytes = readFileSync(path);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
    }
  });
});

it('tautan di antara surat-surat rumah ini menunjuk berkas yang ada', () => {
  const papers = globSync(['{CHANGELOG,CONTRIBUTING,PRIVACY,PRIVACY.id,SECURITY}.md', 'store/*.md']);
  expect(papers.length).toBeGreaterThan(8);
  const lost = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, target = '']) => join(dirname(paper), target))
      .filter((target) => globSync(target).length === 0),
  );
  expect(lost).toEqual([]);
});
