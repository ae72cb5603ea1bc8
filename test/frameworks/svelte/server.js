import { render as renderApp } from 'svelte/server';
import Check from '../node_modules/.snippets/svelte.svelte';

export const render = () => renderApp(Check).body;
