import './page.css';
import { opening } from './early';
import { start } from './start';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks its root element');
start(root, await opening);
