import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A host that nobody knows of is contacted',
  expected: 'blocked',
  why: 'One file asks the network, for the endpoint that the user chose; the hosts named in the builds are held to a list.',
  shownBy: 'test/hosts.test.ts',
});
