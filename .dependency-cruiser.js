// Who may import whom. docs/architecture.md explains the reasons; tests/architecture proves that the rules bite.

const npm = (...names) => names.map((name) => `node_modules/${name}(/|$)`);

/** Rooms of the application, each of which imports those before it. */
const ROOMS = [
  'ports',
  'policies',
  'keeping',
  'workspace',
  'judging',
  'deviations',
  'steering',
  'reporting',
  'meetings',
  'round',
  'views',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The domain is arithmetic and rules: itself and a calendar or time library.',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', ...npm('luxon', '@types/luxon', 'feiertagejs')] },
    },
    {
      name: 'application-knows-domain-and-ports',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { pathNot: ['^src/(application|domain)/'] },
    },
    {
      name: 'ports-know-the-domain',
      severity: 'error',
      from: { path: '^src/application/ports/' },
      to: { pathNot: ['^src/application/ports/', '^src/domain/'] },
    },
    ...ROOMS.map((room, at) => ({
      name: 'application-looks-down',
      severity: 'error',
      comment: 'One order of rooms; what puts them together stands above them.',
      from: { path: `^src/application/${room}/` },
      to: {
        path: [
          ...ROOMS.slice(at + 1).map((above) => `^src/application/${above}/`),
          '^src/application/[^/]+$',
        ],
      },
    })),
    {
      name: 'contracts-know-domain-and-zod',
      severity: 'error',
      from: { path: '^src/contracts/' },
      to: { pathNot: ['^src/(contracts|domain)/', ...npm('zod', 'zod-openapi')] },
    },
    {
      name: 'adapters-know-application-domain-contracts',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^(src|bot|tabs|tests)/', pathNot: ['^src/(adapters|application|domain|contracts)/'] },
    },
    {
      name: 'no-adapter-imports-another',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: '^src/adapters/sharepoint/' },
      to: { path: '^src/adapters/([^/]+)/', pathNot: ['^src/adapters/$1/'] },
    },
    {
      name: 'sharepoint-imports-graph-only',
      severity: 'error',
      from: { path: '^src/adapters/sharepoint/' },
      to: { path: '^src/adapters/([^/]+)/', pathNot: ['^src/adapters/(sharepoint|graph)/'] },
    },
    {
      name: 'bot-knows-application-and-its-sdks',
      severity: 'error',
      from: { path: '^bot/' },
      to: {
        pathNot: [
          '^bot/',
          '^src/(application|domain)/',
          // Its links lead into the tab.
          '^src/contracts/tab-address\\.ts$',
          ...npm(
            'botbuilder',
            'botbuilder-core',
            'botframework-connector',
            'botframework-schema',
            '@microsoft/teams-ai',
            'adaptivecards',
            'zod',
          ),
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'bot-framework-stays-in-bot',
      severity: 'error',
      from: { path: '^(src|tabs)/' },
      to: { path: npm('botbuilder[^/]*', 'botframework-[^/]+', '@microsoft/teams-ai', 'adaptivecards') },
    },
    {
      name: 'graph-stays-in-its-adapter',
      severity: 'error',
      from: { path: '^(src|tabs|bot)/', pathNot: '^src/adapters/graph/' },
      to: { path: npm('@microsoft/microsoft-graph-client') },
    },
    {
      name: 'tabs-know-contracts-and-domain',
      severity: 'error',
      from: { path: '^tabs/' },
      to: { path: '^(src|bot|tests)/', pathNot: ['^src/(contracts|domain)/'] },
    },
    {
      name: 'no-feature-imports-another',
      severity: 'error',
      from: { path: '^tabs/features/([^/]+)/' },
      to: { path: '^tabs/features/([^/]+)/', pathNot: ['^tabs/features/$1/'] },
    },
    {
      name: 'shared-parts-know-no-feature',
      severity: 'error',
      from: { path: '^tabs/(shared|text)/' },
      to: { path: '^tabs/(features|app)/' },
    },
    {
      name: 'local-uses-no-tab',
      severity: 'error',
      from: { path: '^src/local/' },
      to: { path: '^tabs/' },
    },
    {
      name: 'nobody-imports-local',
      severity: 'error',
      from: { path: '^(src|bot|tabs)/', pathNot: '^src/local/' },
      to: { path: '^src/local/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^(src|bot|tabs)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-the-roots-see-everything',
      severity: 'error',
      comment: 'src/main, provision.ts and local compose; nothing else reaches into the settings.',
      from: {
        path: '^(src|bot|tabs)/',
        pathNot: '^src/main/|^src/provision\\.ts$|^src/local/|^src/config/',
      },
      to: { path: '^src/config/' },
    },
    {
      name: 'only-main-sees-the-bot',
      severity: 'error',
      comment: 'Who puts the service together gives it its chat; everybody else knows the messenger.',
      from: { path: '^src/', pathNot: '^src/main/|^src/local/' },
      to: { path: '^bot/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '^(dist|\\.tsbuild|\\.local)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
