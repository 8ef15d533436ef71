import { describe, expect, it } from 'vitest';
import { filesOf, outputs, textOf } from './outputs';

/** Endpoints that the options page offers. None is asked before a person chooses it. */
const offered =
  /^(?:(?:eth|sepolia|optimism|bsc|base|arbitrum)\.drpc\.org|(?:ethereum|ethereum-sepolia|ethereum-hoodi|ethereum-holesky|optimism|bsc|base|arbitrum-one)-rpc\.publicnode\.com)$/;

/** Where a person may look an address up, by a link that says so. Nothing of ours asks them. */
const explorers = [
  ...['etherscan.io', 'sepolia.etherscan.io', 'holesky.etherscan.io', 'hoodi.etherscan.io'],
  ...['optimistic.etherscan.io', 'arbiscan.io', 'basescan.org', 'bscscan.com', 'lineascan.build', 'mantlescan.xyz'],
  ...['pacific-explorer.manta.network', 'explorer.zksync.io', 'plasmascan.to', 'scrollscan.com'],
];

/** Texts and links in our code and in libraries: names of namespaces, pages of documentation. */
const named = [
  ...['127.0.0.1', 'www.w3.org', 'example.org'],
  ...['eips.ethereum.org', 'docs.eigencloud.xyz', 'docs.safe.global', 'docs.soliditylang.org'],
  ...['docs.base.org', 'docs.arbitrum.io', 'docs.linea.build', 'docs.zksync.io', 'docs.bnbchain.org'],
  ...['github.com', 'viem.sh', 'abitype.dev', '4byte.sourcify.dev', 'wxt.dev', 'react.dev'],
];

const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/;

describe('K03: what may be contacted', () => {
  it('goes through one file, which asks the endpoint that the user chose', () => {
    const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
      filesOf(folder).map((file) => `${folder}/${file}`),
    );
    expect(sources.filter((file) => !/\.test\.|\/testing\//.test(file) && network.test(textOf(file)))).toEqual([
      'lib/rpc/createRpc.ts',
    ]);
  });

  it.each(outputs)('names no host in the build for $browser but these', ({ folder }) => {
    const hosts = filesOf(folder)
      .filter((file) => /\.(?:js|html|css|json)$/.test(file))
      .flatMap((file) => [...textOf(folder, file).matchAll(/https?:\/\/([a-z0-9][a-z0-9.-]*\.[a-z0-9]+)/gi)])
      .map(([, host = '']) => host.toLowerCase());
    const expected = [...named, ...explorers];
    expect([...new Set(hosts)].filter((host) => !offered.test(host) && !expected.includes(host))).toEqual([]);
  });
});
