import { createRoot } from 'react-dom/client';
import { Assessment } from '../node_modules/.snippets/builder.jsx';

createRoot(document.getElementById('app')).render(<Assessment />);
