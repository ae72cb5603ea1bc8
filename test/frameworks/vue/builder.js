import { createApp } from 'vue';
import Assessment from '../node_modules/.snippets/builder.vue';

createApp(Assessment).mount('#app');
