import { defineAttack } from '../defineAttack';
import A17 from './A17';

export default defineAttack({
  ...A17,
  title: 'CAIP-294 tells the page the wallet’s id, and the page uses it',
  why: 'The id is no secret; what is sent to it is held. Firefox lets no page talk to extensions.',
});
