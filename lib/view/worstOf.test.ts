import { expect, it } from 'vitest';
import { finding } from '@/components/fixtures/review';
import { worstOf } from './worstOf';

const findings = [
  finding('warning', 'a', 'a', undefined, [0]),
  finding('danger', 'b', 'b', undefined, [0, 2]),
  finding('info', 'c', 'c', undefined, [2]),
  finding('critical', 'd', 'd'),
];

it.each([
  [0, 'danger'],
  [1, undefined],
  [2, 'info'],
])('call %i: %s', (call, severity) => expect(worstOf(findings, call)).toBe(severity));
