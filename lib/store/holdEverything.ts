import * as v from 'valibot';
import { defineItem } from './defineItem';

/** Shows every request, also the ordinary ones and those on chains that the catalogue does not cover. */
export const holdEverything = defineItem('local:holdEverything', { schema: v.boolean(), fallback: false });
