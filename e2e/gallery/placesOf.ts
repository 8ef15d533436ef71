/** Tops of what a person may be looking at or pointing to, by name; what is not there has none. */
export type Places = Readonly<Record<string, number>>;

const PARTS = {
  site: '.site',
  act: '.act',
  worst: '.worst',
  how: '.intent p',
  verdict: '.verdict',
  figures: '.verdict + section .bars',
  reject: 'footer .btns button:first-child',
  continue: 'footer .btns button:last-child',
};

export const placesOf = (): Places =>
  Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, selector]) => {
      const part = document.querySelector(selector);
      return part ? [[name, Math.round(part.getBoundingClientRect().top)]] : [];
    }),
  );
