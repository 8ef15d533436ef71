import { parseAbi } from 'viem';

export const actorAbi = parseAbi(['function execute(address target, bytes data) payable returns (bytes)']);
