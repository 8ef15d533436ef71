import type { BrowserName } from '../setup/browsers.mjs';

export type Stage = {
  id: string;
  title: string;
  /** Stages without which this one cannot run. */
  after?: readonly string[];
  /** Runs only where it is named: it takes too long for each push. */
  onRequest?: true;
  /** Which browser it drives. */
  browser?: BrowserName;
} & (
  | {
      /** Commands, one after the other; together they count as one. */ steps: readonly (readonly [
        string,
        ...string[],
      ])[];
    }
  | { /** A project of vitest.config.ts; its tests are counted one by one. */ vitest: string }
);

/** What `npm test` runs, in order, and what it can run. Stages of one row may overlap, two at a time; none of them measures time. */
const stages: readonly (readonly Stage[])[] = [
  [
    {
      id: 'types',
      title: 'Types',
      steps: [
        ['wxt', 'prepare'],
        ['tsc', '--noEmit'],
      ],
    },
    { id: 'lint', title: 'Lint and format', steps: [['biome', 'ci', '--colors=off', '--error-on-warnings', '.']] },
    { id: 'unused', title: 'Unused code', steps: [['knip']] },
  ],
  [
    { id: 'unit', title: 'Unit tests', vitest: 'unit' },
    { id: 'components', title: 'Tests of components', vitest: 'components' },
    { id: 'chain', title: 'Tests against a local chain', vitest: 'chain' },
    {
      id: 'contracts',
      title: 'Contracts match their artefacts',
      steps: [['tsx', 'scripts/compileContracts.ts', '--check']],
    },
  ],
  [
    { id: 'build-chromium', title: 'Build for Chromium', steps: [['wxt', 'build']] },
    { id: 'build-firefox', title: 'Build for Firefox', steps: [['wxt', 'build', '-b', 'firefox', '--mv3']] },
  ],
  [
    { id: 'build', title: 'What was built', vitest: 'build', after: ['build-chromium', 'build-firefox'] },
    {
      id: 'build-again',
      title: 'A second build gives the same files',
      steps: [['tsx', 'scripts/gate/buildAgain.ts']],
      after: ['build-chromium', 'build-firefox'],
    },
    { id: 'web-ext', title: 'web-ext lint', steps: [['tsx', 'scripts/gate/lintAddon.ts']], after: ['build-firefox'] },
  ],
  [
    {
      id: 'chromium',
      title: 'Browser tests, Chromium',
      vitest: 'chromium',
      after: ['build-chromium'],
      browser: 'chromium',
    },
  ],
  [{ id: 'firefox', title: 'Browser tests, Firefox', vitest: 'firefox', after: ['build-firefox'], browser: 'firefox' }],
  ...(['chromium', 'firefox'] as const).map((browser): readonly Stage[] => [
    {
      id: `attacks-${browser}`,
      title: `Attacks and wallets of every kind, ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
      vitest: `${browser}-long`,
      after: [`build-${browser}`],
      browser,
      onRequest: true,
    },
  ]),
];

/** The chosen stages with what they build on, in order; without a choice all but those that want to be named. */
export function selectStages(ids: readonly string[]): readonly (readonly Stage[])[] {
  const all = stages.flat();
  const unknown = ids.filter((id) => !all.some((stage) => stage.id === id));
  if (unknown.length > 0)
    throw new Error(`No stage is called ${unknown.join(' or ')}. There are: ${all.map(({ id }) => id).join(', ')}.`);
  const withNeeds = (id: string): readonly string[] => [
    id,
    ...(all.find((stage) => stage.id === id)?.after ?? []).flatMap(withNeeds),
  ];
  const chosen = ids.length > 0 ? ids : all.flatMap(({ id, onRequest }) => (onRequest ? [] : [id]));
  const wanted = new Set(chosen.flatMap(withNeeds));
  return stages.map((row) => row.filter(({ id }) => wanted.has(id))).filter((row) => row.length > 0);
}
