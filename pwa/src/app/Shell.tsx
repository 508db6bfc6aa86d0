import type { JSX } from 'preact';
import { Route, Router, useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { m } from '../messages';
import { LinkButton, PageLayout, PageTitle, type NavItem } from '../ui';
import { Boundary } from './Boundary';
import { CoveredPage } from './CoveredPage';
import { lazyScreen } from './LazyScreen';
import { useMe } from './me';
import { News } from './News';
import { reportReads } from './reads';
import { navFor, screens } from './screens';
import { useShortcuts } from './shortcuts';
import { useTablet } from './tablet';
import { countUnread } from '../notification/countUnread';
import { talking } from '../talk/talking';

/** Out of the first load: it comes when somebody turns the tablet around. */
const Talk = lazyScreen(() => import('../talk/TalkPage').then(({ TalkHere }) => TalkHere));

const routes = screens.map(({ path, load }) => ({ path, screen: lazyScreen(load) }));

/** The open app: layout, navigation, news and the screen of the address. */
export function Shell({ onLock }: { readonly onLock: () => void }): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const { path } = useLocation();
  const { unsent, attention, sync, screen } = tablet.state.value;
  const syncedAt = sync.kind === 'UP_TO_DATE' ? sync.at : null;
  useEffect(() => {
    if (syncedAt === null) return;
    void reportReads(tablet);
    void countUnread(tablet);
  }, [tablet, syncedAt]);
  const entries = navFor(me?.roles ?? [], me?.organisationKind);
  const nav: readonly NavItem[] = entries.map((entry) => ({
    href: entry.path, label: entry.nav.label(), current: path === entry.path || path.startsWith(`${entry.path}/`),
    ...(entry.nav.count && { count: entry.nav.count(tablet.state.value) }),
  }));
  const covered = screen === 'COVERED';
  useShortcuts(!covered && talking.value === null, entries.find((entry) => entry.path === '/search')?.path ?? null);
  if (talking.value) { // nothing else is on the screen or under it, wherever the address points (practice 34)
    return (
      <>
        {covered && <PageLayout onLock={onLock}><CoveredPage onLock={onLock} /></PageLayout>}
        <div hidden={covered} class={screen === 'DIMMED' ? 'dimmed' : undefined}><Talk params={{ id: talking.value.household }} query={{}} /></div>
      </>
    );
  }
  return (
    <>
      {covered && <PageLayout onLock={onLock}><CoveredPage onLock={onLock} /></PageLayout>}
      <div hidden={covered} class={screen === 'DIMMED' ? 'dimmed' : undefined}>
        <PageLayout nav={nav} help="/help" onLock={onLock} news={<News quiet={entries.some((entry) => entry.path === path)} />}
          tablet={{ unsent: unsent.operations + unsent.drafts + unsent.blobs, attention, sync, href: '/sync' }}>
          <Boundary path={path}>
            <Router>
              {[
                ...routes.map((route) => <Route key={route.path} path={route.path} component={route.screen} />),
                <Route key="" default component={path === '/' ? Home : NotFound} />,
              ]}
            </Router>
          </Boundary>
        </PageLayout>
      </div>
    </>
  );
}

/** Where the app opens: the first part of the navigation that this person has. */
function Home(): null {
  const me = useMe();
  const { route } = useLocation();
  const first = me ? navFor(me.roles, me.organisationKind)[0] : undefined;
  useEffect(() => {
    if (first) route(first.path, true);
  }, [first]);
  return null;
}

function NotFound(): JSX.Element {
  return (
    <>
      <PageTitle>{m.app_not_found()}</PageTitle>
      <p>{m.app_not_found_words()}</p>
      <div><LinkButton look="main" href="/">{m.app_to_start()}</LinkButton></div>
    </>
  );
}
