import { encodeAbiParameters, encodeFunctionResult, parseAbiParameters } from 'viem';
import { lensAbi } from '@/lib/protocols/eigenlayer/lensAbi';
import { abiValue } from './abiValue';
import { jsonValue, tamperJson } from './jsonValue';
import type { Random } from './Random';
import { tamperHex, tamperText } from './tamper';

const batch = parseAbiParameters('uint256 chainId, uint256 number, uint256 time, (bool ok, bytes data)[] results');
const [answer] = lensAbi[0].outputs;

/** What the lens says, of any account: made once, since it is long. */
const lensAnswers = (random: Random): readonly string[] =>
  Array.from({ length: 40 }, (_, index) =>
    encodeFunctionResult({
      abi: lensAbi,
      functionName: 'read',
      result: abiValue(random, answer, index % 3) as never,
    }).slice(2),
  );

const figure = (random: Random): bigint =>
  random.pick([0n, 1n, 1_795_000_000n, 24_000_000n, 2n ** 64n - 1n, 2n ** 128n, 2n ** 256n - 1n]);

const word = (random: Random): string => figure(random).toString(16).padStart(64, '0');

export type AnswerMaker = (random: Random) => string;

/**
 * What an endpoint may say to one simulation: sound answers whose every part may be a lie, and what is no answer.
 *
 * @param isLens For each read whether it asks the lens.
 */
export function createAnswerMaker(first: Random, isLens: readonly boolean[]): AnswerMaker {
  const lens = lensAnswers(first);
  const readings = (random: Random): string => {
    const results = isLens.map((deep) => {
      const told = deep && random.chance(0.8) ? random.pick(lens) : random.chance(0.8) ? word(random) : random.hex(64);
      return { ok: random.chance(0.9), data: `0x${random.chance(0.2) ? tamperHex(random, told) : told}` as const };
    });
    const chainId = random.chance(0.9) ? 1n : figure(random);
    const time = random.chance(0.8) ? 1_795_000_000n : figure(random);
    const data = encodeAbiParameters(batch, [
      chainId,
      random.chance(0.8) ? 24_000_000n : figure(random),
      time,
      results,
    ]);
    return `0x${random.chance(0.1) ? tamperHex(random, data.slice(2)) : data.slice(2)}`;
  };
  const call = (random: Random, returnData: string) => ({
    status: random.chance(0.9) ? '0x1' : '0x0',
    returnData,
    gasUsed: random.chance(0.9) ? '0x5208' : `0x${figure(random).toString(16)}`,
    logs: [],
    ...(random.chance(0.1)
      ? { error: { code: 3, message: 'execution reverted', data: `0x08c379a0${word(random)}` } }
      : {}),
  });
  const block = (random: Random) => ({
    number: '0x16e3600',
    timestamp: '0x6afda6e0',
    parentHash: `0x${'1'.repeat(64)}`,
    calls: [call(random, readings(random)), call(random, '0x'), call(random, readings(random))],
  });
  return (random) => {
    const results = [1, 2].map((id) => ({ jsonrpc: '2.0', id, result: [block(random)] }));
    const told = random.chance(0.05) ? jsonValue(random) : random.chance(0.5) ? tamperJson(random, results) : results;
    const text = JSON.stringify(told);
    return random.chance(0.15) ? tamperText(random, text) : text;
  };
}
