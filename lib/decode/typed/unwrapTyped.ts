import type { TypedData } from '@/lib/types';

/**
 * What a smart account's owner really signs: ERC-7739 puts the contract's struct into one of the account's, under the
 * contract's own domain. Anything else comes back as it is.
 */
export const unwrapTyped = (typedData: TypedData): TypedData => {
  const { domain, types, primaryType, message } = typedData;
  const members = primaryType === 'TypedDataSign' ? types[primaryType] : undefined;
  const type = members?.[0]?.name === 'contents' ? members[0].type : undefined;
  const contents = message.contents;
  if (type === undefined || !Object.hasOwn(types, type) || typeof contents !== 'object' || contents === null)
    return typedData;
  return { domain, types, primaryType: type, message: contents as Record<string, unknown> };
};
