import { render } from 'solid-js/web';
import { Check } from '../node_modules/.snippets/solid.jsx';

render(() => <Check />, document.getElementById('app'));
