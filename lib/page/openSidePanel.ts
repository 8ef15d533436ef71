import { browser } from 'wxt/browser';

/** What the shared types lack. */
type Panels = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Both browsers want this to happen within the click itself, so
 * the window's id must be known beforehand: nothing may be awaited between the click and this.
 */
export const openSidePanel = (windowId: number): Promise<void> => {
  const { sidePanel, sidebarAction } = browser as Panels;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
};
