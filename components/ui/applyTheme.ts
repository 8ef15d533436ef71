import type { Theme } from '@/lib/store/theme';

/** `system` leaves the choice to the browser; tokens.css reads the rest. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
