import type { Exposure, ProtocolId } from '@/lib/types';

/** Whether any part of what a protocol says of the account is missing: what seems to be nothing may be something. */
export const isUnread = (exposure: Exposure | undefined, protocol: ProtocolId): boolean =>
  exposure?.unread.some((gap) => gap.protocol === protocol) ?? false;
