import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { AccessTokensDocument, EndAccessTokenDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, Button, LinkButton, Notice, PageTitle, Table } from '../ui';
import { day, dayOf } from '../ui/format';
import { AskDialog } from './AccountDialogs';
import { sayRoles } from './people';
import { sayScopes, sayUntil, usable, type Token } from './tokens';

/** Which programs of partners ask for what, until when, and when they last did. */
export function TokensScreen(): JSX.Element {
  const asked = useAsked(AccessTokensDocument, {});
  const [ending, setEnding] = useState<Token | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const ended = (program: string) => {
    setSaid(m.people_token_end_done({ program }));
    asked.again();
  };
  return (
    <>
      <p><a href="/region">{m.people_back()}</a></p>
      <PageTitle>{m.people_token_title()}</PageTitle>
      <p class="reading">{m.people_token_intro()}</p>
      {said !== null && <Notice tone="ok" role="status"><p>{said}</p></Notice>}
      <div><LinkButton look="main" href="/programs/new">{m.people_token_new()}</LinkButton></div>
      <AskedView asked={asked}>{({ accessTokens }) => <TokenTable tokens={accessTokens} onEnd={setEnding} />}</AskedView>
      {ending && <EndTokenDialog token={ending} onClose={() => setEnding(null)} onDone={() => ended(ending.program)} />}
    </>
  );
}

function TokenTable({ tokens, onEnd }: { readonly tokens: readonly Token[]; readonly onEnd: (token: Token) => void }): JSX.Element {
  const now = new Date();
  return (
    <Table caption={m.people_token_caption({ count: tokens.filter((token) => usable(token, now)).length })} rows={tokens} rowKey={({ id }) => id} empty={m.people_token_none()} columns={[
      { heading: m.people_token_program(), cell: (token) => <ProgramCell token={token} now={now} onEnd={onEnd} /> },
      { heading: m.people_token_may(), cell: ({ scopes, origins }) => <>{sayScopes(scopes)}{origins.map((page) => <div key={page} class="soft small">{page}</div>)}</> },
      { heading: m.people_token_usable(), cell: (token) => <UntilCell token={token} now={now} /> },
      { heading: m.people_token_used(), cell: ({ lastUsedOn }) => (lastUsedOn === null ? m.people_token_never() : day(lastUsedOn)) },
      { heading: m.people_token_made(), cell: ({ byName, createdAt }) => <>{byName === '' ? m.people_token_on_server() : byName}<div class="soft small">{day(dayOf(createdAt))}</div></> },
    ]} />
  );
}

interface CellProps {
  readonly token: Token;
  readonly now: Date;
  readonly onEnd: (token: Token) => void;
}

/** The program with its button: what can be done stands in view on a narrow screen. */
function ProgramCell({ token, now, onEnd }: CellProps): JSX.Element {
  const { program, organisationName, roles } = token;
  return (
    <>
      {program}
      <div class="soft small">{m.people_works_as({ organisation: organisationName, roles: sayRoles(roles) })}</div>
      {usable(token, now) && <Button onClick={() => onEnd(token)}>{m.people_token_end()}<span class="visually-hidden"> {program}</span></Button>}
    </>
  );
}

function UntilCell({ token, now }: { readonly token: Token; readonly now: Date }): JSX.Element {
  return <>{!usable(token, now) && <Badge tone="warning">{m.people_token_gone()}</Badge>} {sayUntil(token, now)}</>;
}

interface Props {
  readonly token: Token;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks before a token is revoked, and says what stops. */
function EndTokenDialog({ token: { id, program, organisationName }, onClose, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const end = () => change(tablet, EndAccessTokenDocument, { token: { id } }, onDone);
  return <AskDialog danger title={m.people_token_end_title({ program })} what={m.people_token_end_what({ program, organisation: organisationName })} more={m.people_token_end_more()} act={m.people_token_end_do()} onClose={onClose} onAct={end} />;
}
