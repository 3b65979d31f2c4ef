import { writeFileSync } from 'node:fs';
import { readCatalogue } from './rules/read-catalogue';
import { sayCatalogue } from './rules/say-catalogue';

/** Prints the catalogue of style rules and writes it to RULES.md: npm run rules */
const text = sayCatalogue(await readCatalogue());
writeFileSync('RULES.md', text);
console.log(text);
