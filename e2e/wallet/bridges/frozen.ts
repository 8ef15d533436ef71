import { FROZEN_EVENTS } from '../inpage/frozenEvents';
import { type Carried, type ListenToPage, responseOf, textOf } from './AskWallet';

/** Events on the document, with names that a page can guess. */
export const listen: ListenToPage = (ask) => {
  document.addEventListener(FROZEN_EVENTS.request, (event) => {
    const request = JSON.parse((event as CustomEvent<string>).detail) as Carried;
    void ask(textOf(request)).then((answer) =>
      document.dispatchEvent(
        new CustomEvent(FROZEN_EVENTS.response, { detail: JSON.stringify(responseOf(request.id, answer)) }),
      ),
    );
  });
};
