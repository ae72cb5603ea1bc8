import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Check from '../node_modules/.snippets/vue.vue';

export const render = () => renderToString(createSSRApp(Check));
