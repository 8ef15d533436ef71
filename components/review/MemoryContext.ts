import { createContext } from 'react';
import type { Read } from '@/lib/panel/Reading';
import type { Earlier } from '@/lib/store/session/earlier';

/** What this session knows from before: readings of the side panel, and what was decided in this window. */
export type Memory = { reads: readonly Read[]; earlier: readonly Earlier[] };

export const MemoryContext = createContext<Memory>({ reads: [], earlier: [] });
