/** The one entry: style, language, offline, and then the app. */
import './ui/ui.css';
import { render } from 'preact';
import { LocationProvider } from 'preact-iso/router';
import { App } from './app/App';
import { followLanguage } from './messages';
import { startOffline } from './offline/bridge';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

followLanguage(document.documentElement);
render(<LocationProvider><App /></LocationProvider>, root);
void startOffline();
