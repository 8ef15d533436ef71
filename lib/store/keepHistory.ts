import * as v from 'valibot';
import { defineItem } from './defineItem';

/** Whether past requests are kept on this computer beyond the browser's session. Off unless the user wants it. */
export const keepHistory = defineItem('local:keepHistory', { schema: v.boolean(), fallback: false });
