import { parsePack } from '@/lib/pack/parse-pack';
import { Refusal } from '../../api/refusal';
import type { PackVersion } from '../../store/packs';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { changesOf } from './changes';
import { publish, renewed, seenIn } from './publish';
import { VersionPage } from './version-page';
import { saidAt, saidSince } from './version-words';
import { VersionsPage } from './versions-page';

const packIn = ({ body }: PackVersion) => parsePack(JSON.parse(body));

/** GET: all versions. */
export async function versionsPage(visit: Visit): Promise<Response> {
  const versions = await visit.world.store.packVersions();
  const lines = versions.map((version, index) => {
    const before = versions[index - 1];
    const changes = changesOf(before ? packIn(before) : {}, packIn(version));
    return { serial: version.serial, at: saidAt(visit, version), who: version.who, changes };
  });
  return visit.page({ title: 'Versi paket', under: '/pengaturan' }, <VersionsPage versions={lines.toReversed()} />);
}

async function versionIn(visit: Visit): Promise<PackVersion> {
  const serial = Number(visit.c.req.param('nomor'));
  const version = (await visit.world.store.packVersions()).find((one) => one.serial === serial);
  if (!version) throw new Refusal(404, 'no-version', 'Versi paket ini tidak ada.');
  return version;
}

/** GET: one version. With `quicker`, after somebody else has published. */
export async function versionPage(visit: Visit, quicker?: string): Promise<Response> {
  const version = await versionIn(visit);
  const about = `Terbit ${saidAt(visit, version)} oleh ${version.who}.`;
  return visit.page(
    { title: `Versi ${version.serial}`, under: '/pengaturan', status: quicker ? 409 : 200 },
    <VersionPage
      serial={version.serial}
      about={about}
      pack={packIn(version)}
      current={officeIn(visit)}
      quicker={quicker}
    />,
  );
}

/** POST: an old version becomes the newest one. Drafts stay as they are. */
export async function returnVersion(visit: Visit): Promise<Response> {
  const after = await seenIn(visit);
  const version = await versionIn(visit);
  if (await publish(visit, packIn(version), after)) return visit.go('/pengaturan/paket?terbit=ya');
  const now = await renewed(visit);
  return versionPage(now, await saidSince(now));
}
