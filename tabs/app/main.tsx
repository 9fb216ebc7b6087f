import './page.css';
import { start } from './start';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks its root element');
void start(root);
