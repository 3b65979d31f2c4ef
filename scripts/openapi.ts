import { writeFileSync } from 'node:fs';
import { openApi } from '@/server/openapi';

/** Writes the published form of the API anew. A test fails while the file says something else. */
const file = 'server/openapi.json';
writeFileSync(file, `${JSON.stringify(openApi(), null, 2)}\n`);
console.log(`${file} ditulis.`);
