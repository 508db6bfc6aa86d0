/** The one entry: style, language, offline, and then the app. */
import './ui/ui.css';
import { render } from 'preact';
import { LocationProvider } from 'preact-iso/router';
import { App, StorageLost } from './app/App';
import { hearInstall } from './app/install';
import { startTablet } from './app/tablet';
import { hearTrouble } from './app/trouble';
import { followLanguage } from './messages';
import { startOffline } from './offline/bridge';
import { Loading, PageLayout } from './ui';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

followLanguage(document.documentElement);
hearTrouble();
hearInstall();
render(<PageLayout><Loading /></PageLayout>, root);
startTablet().then(
  (tablet) => render(<LocationProvider><App tablet={tablet} /></LocationProvider>, root),
  () => render(<PageLayout><StorageLost /></PageLayout>, root), // no database at all: a private window, or switched off
);
void startOffline();
