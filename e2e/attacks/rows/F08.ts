import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Texts and names that make patterns go back and forth',
  expected: 'held',
  why: 'Text is read in one pass: a tenth of a megabyte of each costs a fraction of what one input may.',
  shownBy: 'lib/decode/bombs.test.ts',
});
