import { mount } from 'svelte';
import Check from '../node_modules/.snippets/svelte.svelte';

mount(Check, { target: document.getElementById('app') });
