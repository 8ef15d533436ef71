import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Abi, Hex } from 'viem';

export type Artefact = { abi: Abi; bytecode: Hex; deployedBytecode: Hex };

type Output = {
  errors?: { severity: string; formattedMessage: string; errorCode?: string }[];
  contracts?: Record<string, Record<string, { abi: Abi; evm: { bytecode: Bytes; deployedBytecode: Bytes } }>>;
};
type Bytes = { object: string };

const folder = 'contracts';

// Paris has no opcode that an older chain lacks; without metadata the same source always gives the same bytes.
const settings = {
  evmVersion: 'paris',
  viaIR: false,
  optimizer: { enabled: true, runs: 200 },
  metadata: { bytecodeHash: 'none', appendCBOR: false },
  outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } },
};

/**
 * Compiles every `.sol` below contracts/ and answers the deployable contracts by name, in alphabetical order.
 * Interfaces, abstract contracts and libraries of internal functions give no artefact.
 *
 * @throws Error with the compiler's own words for an error or a warning, or when two contracts share a name.
 */
export function compileContracts(): ReadonlyMap<string, Artefact> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.sol'))
    .sort();
  const sources = Object.fromEntries(paths.map((path) => [path, { content: readFileSync(path, 'utf8') }]));
  // solc is 9 MB of WebAssembly: loaded only by who compiles.
  const solc: { compile(input: string, callbacks: object): string } = createRequire(import.meta.url)('solc');
  const input = JSON.stringify({ language: 'Solidity', sources, settings });
  const output: Output = JSON.parse(solc.compile(input, { import: readImport }));

  const complaints = (output.errors ?? []).filter(({ severity }) => severity !== 'info');
  if (complaints.length > 0) throw new Error(complaints.map((each) => each.formattedMessage).join('\n'));

  const artefacts = new Map<string, Artefact>();
  const own = Object.entries(output.contracts ?? {}).filter(([path]) => path.startsWith(`${folder}/`));
  for (const [name, { abi, evm }] of own.flatMap(([, contracts]) => Object.entries(contracts))) {
    if (evm.deployedBytecode.object === '' || abi.length === 0) continue;
    if (artefacts.has(name)) throw new Error(`Two contracts are called ${name}. Rename one: artefacts go by name.`);
    artefacts.set(name, {
      abi,
      bytecode: `0x${evm.bytecode.object}`,
      deployedBytecode: `0x${evm.deployedBytecode.object}`,
    });
  }
  return new Map([...artefacts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is committed for one contract: keys in one order, one ABI entry to a line. */
export function artefactText({ abi, bytecode, deployedBytecode }: Artefact): string {
  const entries = abi.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const list = abi.length === 0 ? '[]' : `[\n${entries}\n  ]`;
  return `{\n  "abi": ${list},\n  "bytecode": "${bytecode}",\n  "deployedBytecode": "${deployedBytecode}"\n}\n`;
}

function readImport(path: string): { contents: string } | { error: string } {
  try {
    return { contents: readFileSync(`node_modules/${path}`, 'utf8') };
  } catch {
    return { error: `${path} is neither below contracts/ nor in node_modules/.` };
  }
}
