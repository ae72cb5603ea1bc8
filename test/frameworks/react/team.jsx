import { hydrateRoot } from 'react-dom/client';
import { TeamApp } from './team-app.jsx';

hydrateRoot(document.getElementById('app'), <TeamApp {...window.options} />, {
  onRecoverableError: (error) => console.error(error),
});
