import type { ComponentType, FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Loading, Notice, PageTitle } from '../ui';
import type { Screen, ScreenProps } from './screens';

/** A screen that is fetched when somebody first goes there; the service worker has it without network. */
export function lazyScreen(load: Screen['load']): FunctionComponent<ScreenProps> {
  let loaded: ComponentType<ScreenProps> | null = null;
  return function LazyScreen({ params, query }: ScreenProps): JSX.Element {
    const [failed, setFailed] = useState(false);
    const [, draw] = useState(0);
    const fetchIt = () => {
      setFailed(false);
      load().then((component) => {
        loaded = component;
        draw((times) => times + 1);
      }, () => setFailed(true));
    };
    useEffect(() => {
      if (!loaded) fetchIt();
    }, []);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded key={Object.values(params).join('/')} params={params} query={query} />;
    }
    return failed ? <NotLoaded onRetry={fetchIt} /> : <Loading />;
  };
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  return (
    <>
      <PageTitle>{m.app_not_loaded_title()}</PageTitle>
      <Notice tone="warning"><p>{m.app_not_loaded()}</p></Notice>
      <div><Button look="main" onClick={onRetry}>{m.common_retry()}</Button></div>
    </>
  );
}
