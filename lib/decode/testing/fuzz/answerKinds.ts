import { decodeFunctionData, type Hex, parseAbi, toFunctionSelector } from 'viem';
import { createWords } from '@/lib/format/createWords';
import { type ReviewDeps, review } from '@/lib/pipeline';
import { protocols } from '@/lib/protocols';
import { lensAbi } from '@/lib/protocols/eigenlayer/lensAbi';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Rpc } from '@/lib/rpc/Rpc';
import { simulate } from '@/lib/simulate/simulate';
import type { SimulateInput } from '@/lib/simulate/types';
import { calldata, send, shippedCatalogue, who } from '../decoding';
import { createAnswerMaker } from './endpointAnswer';
import type { Kind } from './Kind';
import type { Random } from './Random';
import { sizeOf } from './sizeOf';

/** Much is read for it: a protocol of the catalogue, all tokens, all operators. */
const request = send({ to: who.delegationManager, data: calldata('undelegate(address a)', who.user) });
const words = createWords('en');
const fault = words.t('rules.notChecked.error');

const now = 1_795_000_000_000;

const rpcOf = (answer: (body: string) => string): Rpc =>
  createRpc({
    url: 'https://node.example/',
    traits: { startsAtHead: false, method: 'eth_simulateV1' },
    deadlineMs: 300,
    fetch: async (_, init) => new Response(answer(String(init?.body))),
  });

const deps = (answer: (body: string) => string): ReviewDeps => ({
  ...{ catalogue: shippedCatalogue, thresholds: defaultThresholds, words, now, rpc: rpcOf(answer) },
});

const few: SimulateInput = {
  ...{ chainId: 1, account: who.user, protocols, now },
  calls: request.kind === 'transaction' ? request.calls : [],
  reads: ['0xaaaaaaaa', '0xbbbbbbbb', '0xcccccccc'].map((data) => ({ id: data, to: who.stEth, data: data as Hex })),
};

const batchAbi = parseAbi(['function run((address to, bytes data)[] calls)']);

/** For each of the reads that a review sends whether it is the one of the lens. */
const readsOfReview = async (): Promise<readonly boolean[]> => {
  const bodies: string[] = [];
  await review(
    request,
    deps((body) => String(bodies.push(body))),
  );
  const [first] = JSON.parse(bodies[0] ?? '[]') as { params: [{ blockStateCalls: { calls: { input: Hex }[] }[] }] }[];
  const data = first?.params[0].blockStateCalls[0]?.calls[0]?.input ?? '0x';
  const selector = toFunctionSelector(lensAbi[0]);
  return decodeFunctionData({ abi: batchAbi, data }).args[0].map((read) => read.data.startsWith(selector));
};

const most = (length: number): number => 20_000 + length;

/** What an endpoint says of a whole review. It may say anything; that a part of ours fails over it is a fault of ours. */
const reviewed = (isLens: readonly boolean[], first: Random): Kind => ({
  ...{ count: 300, most, make: createAnswerMaker(first, isLens) },
  async read(input) {
    const { verdict, exposure, ...rest } = await review(
      request,
      deps(() => input),
    );
    const broken = verdict.outcomes.find((outcome) => outcome.state === 'not-checked' && outcome.why === fault);
    if (broken) throw new Error(`The rule ${broken.rule} failed.`);
    const unread = [exposure.before, exposure.after].flatMap((one) => one?.unread ?? []);
    const failed = unread.find(({ reason }) => reason === 'internal');
    if (failed) throw new Error(`${failed.protocol} failed over what it read.`);
    return sizeOf({ verdict, exposure, ...rest });
  },
});

/** The same for the simulation alone: a small part of the work, so that many can be tried. */
const simulated = (first: Random): Kind => ({
  ...{ count: 7_000, most, make: createAnswerMaker(first, [false, false, false]) },
  async read(input) {
    const { before, after, simulation } = await simulate(
      few,
      rpcOf(() => input),
    );
    return sizeOf([before, after, simulation]);
  },
});

export const answerKinds = async (first: Random): Promise<Readonly<Record<string, Kind>>> => ({
  answers: simulated(first),
  reviews: reviewed(await readsOfReview(), first),
});
