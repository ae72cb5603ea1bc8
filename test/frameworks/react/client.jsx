import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.jsx';

const options = window.options;
createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App {...options} />
  </StrictMode>,
);
