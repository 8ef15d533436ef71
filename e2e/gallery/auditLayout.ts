/** What is wrong with a screen; every list is empty when it is right. */
export type Audit = { axe: string[]; sideways: string[]; cut: string[]; small: string[] };

const SMALLEST = 24;

const nameOf = (element: Element) =>
  `${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).replace(/ /g, '.')}` : ''} “${(element.textContent ?? '').slice(0, 40)}”`;

const isHidden = (element: Element) =>
  element.closest('.vh, [hidden], svg, details:not([open]) > :not(summary)') !== null;

/** Text that is wider or taller than the box that clips it, or that leaves the window at the right. */
function cutTexts(): string[] {
  const cut = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || isHidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.right > innerWidth + 0.5 || box.left < -0.5) cut.add(`window: ${nameOf(parent)}`);
      for (let holder: Element | null = parent; holder; holder = holder.parentElement) {
        const style = getComputedStyle(holder);
        if (style.overflowX === 'visible' || holder === document.documentElement) continue;
        const bounds = holder.getBoundingClientRect();
        if (box.right > bounds.right + 0.5 || box.left < bounds.left - 0.5)
          cut.add(`${nameOf(holder)}: ${nameOf(parent)}`);
      }
    }
  }
  return [...cut];
}

/** Controls smaller than 24 px either way; a link within a sentence may be. */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, input, select, textarea, summary, a[href], [role="button"]')]
    .filter(
      (element) => !isHidden(element) && !(element.matches('a') && getComputedStyle(element).display === 'inline'),
    )
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < SMALLEST || height < SMALLEST;
    })
    .map(nameOf);
}

/** What axe does not measure: reflow, cut text, size of targets. */
export function auditLayout(): Omit<Audit, 'axe'> {
  const scrollers = [document.documentElement, ...document.querySelectorAll('main, section, footer, header, pre')];
  return {
    sideways: scrollers.filter((element) => element.scrollWidth > element.clientWidth + 1).map(nameOf),
    cut: cutTexts(),
    small: smallTargets(),
  };
}
