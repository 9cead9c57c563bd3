import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { useSurroundings } from '../shared/surroundings.js';
import { isSignedOut, newQueryClient } from './api/query-client.js';
import { meQuestion } from './api/questions.js';
import { InAnnouncements } from './frame/announce.js';
import { Failure } from './frame/failure.js';
import { useNarrow } from './frame/use-narrow.js';
import { Waiting } from './frame/waiting.js';
import { pageNonce } from './nonce.js';
import { DeskRoutes } from './routes.js';
import { markSession } from './session/lost-session.js';
import { MeContext } from './session/me.js';
import { SignInPage } from './session/sign-in-page.js';
import { antdTheme } from './theme.js';
import { InDeskWords } from './words/desk-words.js';

export function DeskApp() {
  const { language } = useSurroundings();
  const narrow = useNarrow();
  const theme = useMemo(() => antdTheme(narrow), [narrow]);
  const csp = useMemo(() => ({ nonce: pageNonce() }), []);
  const [client] = useState(clientThatNoticesLostSessions);
  return (
    <ConfigProvider
      csp={csp}
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      getPopupContainer={popupPlace}
    >
      <QueryClientProvider client={client}>
        <InDeskWords>
          <InAnnouncements>
            <BrowserRouter basename="/desk">
              <Door />
            </BrowserRouter>
          </InAnnouncements>
        </InDeskWords>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

/** In front of it the sign-in page; behind it everything. A session that ends later opens a dialog instead. */
function Door() {
  const { data: me, error, isPending, refetch } = useQuery(meQuestion());
  if (me)
    return (
      <MeContext value={me}>
        <DeskRoutes />
      </MeContext>
    );
  if (isPending) return <Waiting />;
  if (!isSignedOut(error)) return <Failure error={error} retry={() => void refetch()} />;
  const enter = () => {
    markSession(false);
    void refetch();
  };
  return <SignInPage onDone={enter} />;
}

/** What opens from inside a dialog belongs into it: everything outside is inert meanwhile. */
const popupPlace = (trigger?: HTMLElement): HTMLElement => trigger?.closest('dialog') ?? document.body;

function clientThatNoticesLostSessions() {
  const client = newQueryClient();
  const notice = (error: unknown) => {
    if (isSignedOut(error) && client.getQueryData(['me'])) markSession(true);
  };
  client.getQueryCache().config.onError = notice;
  client.getMutationCache().config.onError = notice;
  return client;
}
