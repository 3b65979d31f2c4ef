/** Who may import whom: arrows go down, never up. A room that is missing here may import nothing. */
const rooms = {
  draft: [],
  calendar: [],
  words: [],
  region: ['draft'],
  bahasa: ['draft', 'calendar'],
  rules: ['bahasa', 'draft', 'calendar', 'words'],
  hashtags: ['rules', 'bahasa', 'draft', 'calendar', 'words'],
  check: ['rules', 'bahasa', 'draft', 'calendar', 'words'],
  latihan: ['check', 'rules', 'bahasa', 'draft', 'calendar', 'words'],
  ideas: ['draft', 'calendar'],
  pack: ['draft', 'calendar'],
  tally: ['draft', 'calendar'],
  streak: ['calendar'],
  sheet: ['calendar'],
  composers: ['draft'],
  log: ['draft', 'tally', 'calendar'],
  settings: ['draft', 'pack', 'words'],
  messages: ['draft'],
  sync: ['tally', 'log', 'settings', 'calendar'],
};

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const roomRules = Object.entries(rooms).map(([room, allowed]) =>
  forbid(
    `lib-${room}`,
    { path: `^lib/${room}/` },
    { path: '^(lib|components|entrypoints|server|scripts|tests)/', pathNot: `^lib/(${[room, ...allowed].join('|')})/` },
  ),
);

/** One package, one owner: whoever else needs it asks that room. */
const owners = [
  ['compromise', '^(lib|tests)/bahasa/'],
  ['dexie', '^lib/log/'],
  ['dexie-react-hooks', '^entrypoints/'],
  ['fflate', '^((lib|tests)/sheet|(scripts|tests)/package)/'],
  ['zod', '^lib/(tally/wire|pack/|settings/|log/import)'],
  ['hono', '^(server|tests/server)/'],
  ['@hono/node-server', '^server/'],
  ['postgres', '^(server|tests/server)/'],
  ['react-dom', '^(entrypoints|server|tests)/'],
  ['wxt', '^(entrypoints|lib/(settings|messages|sync)|tests|wxt.config)'],
  ['puppeteer-core', '^(scripts|tests)/'],
];
const ownerRules = owners.map(([name, owner]) =>
  forbid(`owner-of-${name}`, { pathNot: owner }, { path: `^node_modules/${name}/` }),
);

module.exports = {
  forbidden: [
    ...roomRules,
    ...ownerRules,
    forbid('no-cycle', {}, { circular: true }),
    forbid('every-import-resolves', {}, { couldNotResolve: true, pathNot: '\\?(inline|url)$' }),
    forbid(
      'components-show-only',
      { path: '^components/' },
      {
        path: '^(lib|entrypoints|server|scripts|tests)/',
        pathNot: '^lib/(draft|words|calendar|region|bahasa|rules|check|hashtags|streak|tally|latihan|ideas)/',
      },
    ),
    forbid(
      'server-is-apart',
      { path: '^server/' },
      {
        path: '^(lib|components|entrypoints|scripts|tests)/',
        pathNot: '^(lib/(tally|pack|calendar|region|words|draft|streak|sheet)|components/parts)/',
      },
    ),
    forbid('product-knows-no-tests', { path: '^(lib|components|entrypoints|server)/' }, { path: '^(tests|scripts)/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|tests/pages/node_modules)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
