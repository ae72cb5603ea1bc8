import { createRoot } from 'react-dom/client';
import { Check } from '../node_modules/.snippets/react.jsx';

createRoot(document.getElementById('app')).render(<Check />);
