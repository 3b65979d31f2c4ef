import { writeFileSync } from 'node:fs';
import { shippedPackages } from './package/shipped';
import { thirdParty } from './package/third-party';

/** Writes THIRD-PARTY.md anew: npm run third-party */
const file = 'THIRD-PARTY.md';
writeFileSync(file, thirdParty(shippedPackages(), '.'));
console.log(`${file} ditulis.`);
