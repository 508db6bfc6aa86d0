import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button, Loading, Notice } from '../ui';
import type { Asked } from './useAsked';

interface Props<T> {
  readonly asked: Asked<T> & { readonly again: () => void };
  readonly children: (data: T) => ComponentChildren;
}

/** What the server answered; or that there is no connection, and how to ask again. */
export function AskedView<T>({ asked, children }: Props<T>): JSX.Element {
  switch (asked.kind) {
    case 'LOADING': return <Loading />;
    case 'NO_CONNECTION': return <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={asked.again}>{m.common_retry()}</Button></div></>;
    case 'DATA': return <>{children(asked.data)}</>;
  }
}
