import { render } from 'preact';
import '../src/panel/panel.css';
import { renderPanel } from '../test/panel/whole-panel.tsx';
import { states } from './states.ts';
import './gallery.css';

/** `?state=<id>` shows one state alone, `&theme=dark` or `light` in that theme; without, all are listed. */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
const state = states.find(({ id }) => id === asked.get('state'));

if (state) {
  document.title = state.title;
  const panel = renderPanel(state.options);
  await state.show?.(panel);
  document.documentElement.dataset['shown'] = state.id;
} else render(<Contents />, document.body);

function Contents() {
  return (
    <main class="gallery">
      <h1>Every state of the panel</h1>
      <p>
        The components of the panel, with fixed data and without a browser's help. {states.length} states.
      </p>
      <ul>
        {states.map(({ id, title }) => (
          <li key={id}>
            {title}: <a href={`?state=${id}&theme=light`}>light</a>,{' '}
            <a href={`?state=${id}&theme=dark`}>dark</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
