import { hydrate } from 'svelte';
import Check from '../node_modules/.snippets/svelte.svelte';

hydrate(Check, { target: document.getElementById('app') });
