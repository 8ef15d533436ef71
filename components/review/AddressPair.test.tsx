// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { finding } from '@/components/fixtures/review';
import { AddressPair } from './AddressPair';
import { Findings } from './Findings';

afterEach(cleanup);

const genuine = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84';
const fake = '0xae7a00000000000000000000000000000000fe84';

it('shows both whole, and where they differ', () => {
  const { container } = render(
    <AddressPair first={genuine} second={genuine.replace('20DE', '20DF').toLowerCase() as never} />,
  );
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent?.toLowerCase())).toEqual([
    '20de',
    '20df',
  ]);
  expect(container.textContent?.replace(/\s/g, '').toLowerCase()).toContain(genuine.toLowerCase());
});

it('stands in the finding of an imitation, and in no other', () => {
  const imitation = { address: fake, imitated: genuine };
  const of = (evidence: Record<string, string>) =>
    render(<Findings batch={false} findings={[{ ...finding('critical', 'Title', 'Detail.'), evidence }]} />).container;
  expect(of(imitation).querySelectorAll('mark')).toHaveLength(16);
  expect(of({ imitated: genuine }).querySelector('mark')).toBeNull();
  expect(of({ address: '0x12', imitated: genuine }).querySelector('mark')).toBeNull();
});
