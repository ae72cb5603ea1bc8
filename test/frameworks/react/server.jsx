import { renderToString } from 'react-dom/server';
import { App } from './app.jsx';
import { TeamApp } from './team-app.jsx';

export const render = (options) => renderToString(<App {...options} />);
export const renderTeam = (options) => renderToString(<TeamApp {...options} />);
