import './without-eval.ts';
import './styles/index.css';
import { render } from 'preact';
import { App } from './pages/app.tsx';

const root = document.getElementById('zielkreis');
if (root) render(<App />, root);
