import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/background/startBackground';

/** Listeners must be there before the first turn ends: an event may be what woke this worker. */
export default defineBackground(() => startBackground());
