import { defineAttack } from '../defineAttack';

export default defineAttack({
  title:
    'Ways to a signature that pass no provider: WalletConnect, wallets inside of the page, hardware driven by the site',
  expected: 'limit',
  why: 'They never come by. The first page says so before anything else, and no screen says that a site is protected.',
  shownBy: 'components/welcome/WelcomePage.test.tsx',
});
