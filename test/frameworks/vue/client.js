import { createApp } from 'vue';
import Check from '../node_modules/.snippets/vue.vue';

createApp(Check).mount('#app');
