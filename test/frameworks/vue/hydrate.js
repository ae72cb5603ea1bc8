import { createSSRApp } from 'vue';
import Check from '../node_modules/.snippets/vue.vue';

createSSRApp(Check).mount('#app');
