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

/** Everything that people read, by language and file. A new language is one folder, one line here and one in `locales`. */
export const resources = {
  en: { actions, background, common, errors, options, panel, popup, review, rules, welcome },
} as const;
