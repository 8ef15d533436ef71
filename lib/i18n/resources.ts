import deActions from '@/locales/de/actions.json';
import deBackground from '@/locales/de/background.json';
import deCommon from '@/locales/de/common.json';
import deErrors from '@/locales/de/errors.json';
import deOptions from '@/locales/de/options.json';
import dePanel from '@/locales/de/panel.json';
import dePopup from '@/locales/de/popup.json';
import deReview from '@/locales/de/review.json';
import deRules from '@/locales/de/rules.json';
import deWelcome from '@/locales/de/welcome.json';
import actions from '@/locales/en/actions.json';
import background from '@/locales/en/background.json';
import common from '@/locales/en/common.json';
import errors from '@/locales/en/errors.json';
import options from '@/locales/en/options.json';
import panel from '@/locales/en/panel.json';
import popup from '@/locales/en/popup.json';
import review from '@/locales/en/review.json';
import rules from '@/locales/en/rules.json';
import welcome from '@/locales/en/welcome.json';

/** Everything that people read, by language and file. A new language is one folder, its lines here and one in `locales`. */
export const resources = {
  en: { actions, background, common, errors, options, panel, popup, review, rules, welcome },
  de: {
    actions: deActions,
    background: deBackground,
    common: deCommon,
    errors: deErrors,
    options: deOptions,
    panel: dePanel,
    popup: dePopup,
    review: deReview,
    rules: deRules,
    welcome: deWelcome,
  },
} as const;
