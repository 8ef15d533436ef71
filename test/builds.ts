import { existsSync, globSync, readFileSync } from 'node:fs';
