import { createRoot } from 'react-dom/client';
import { screens } from './screens';
import '@/components/ui/styles';

/** Shows one screen state, named in the address: the same components and the same CSS as the extension's pages. */
const name = new URLSearchParams(location.search).get('screen') ?? '';
const screen = screens.find((other) => other.name === name);
document.title = name;
const root = document.getElementById('root');
if (root && screen) createRoot(root).render(screen.render());
else document.body.textContent = screens.map((other) => other.name).join('\n');
