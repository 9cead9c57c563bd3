import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { NoConnection, Problem } from '../../shared/api/problem.js';
import { isSignedOut } from '../api/query-client.js';
import { markSession } from '../session/lost-session.js';
import { followCommand, newKey, sendEvent } from './send-event.js';

export interface Sending {
  readonly caseId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly expectedVersion?: number;
}

export type SendState =
  | { readonly is: 'idle' | 'sending' | 'offline' | 'pending' | 'stale' }
  | { readonly is: 'refused'; readonly problem: Problem };

interface Options {
  /** What was sent last from this draft: sent again unchanged it is the same command. */
  readonly sent?: { readonly body: string; readonly key: string };
  readonly onSent: (sent: { body: string; key: string }) => void;
  readonly onDone: () => void;
}

const TRY_AGAIN_MS = 8_000;

/** One act on its way: sending, waiting for the network, accepted but not applied, refused with the reason. */
export function useSend({ sent, onSent, onDone }: Options) {
  const client = useQueryClient();
  const [state, setState] = useState<SendState>({ is: 'idle' });
  const waiting = useRef<Sending | null>(null);
  const aborter = useRef<AbortController | null>(null);
  const now = useRef({ sent, onSent, onDone });
  now.current = { sent, onSent, onDone };
  const lastSent = useRef(sent);
  useEffect(() => () => aborter.current?.abort(), []);

  const send = useCallback(
    async (act: Sending) => {
      waiting.current = null;
      aborter.current?.abort();
      const { signal } = (aborter.current = new AbortController());
      setState({ is: 'sending' });
      const body = JSON.stringify(act);
      const last = [lastSent.current, now.current.sent].find((one) => one?.body === body);
      const key = last?.key ?? newKey();
      lastSent.current = { body, key };
      now.current.onSent({ body, key });
      try {
        const answer = await sendEvent({ ...act, key });
        if (answer.outcome === 'pending') {
          setState({ is: 'pending' });
          const { problem } = await followCommand(answer.commandId, signal);
          if (problem) throw new Problem(problem.status, problem, problem.requestId);
        }
        // The next form shall be about the case as it is now, not as it was before the own act.
        await client.invalidateQueries({ queryKey: ['case', act.caseId] });
        setState({ is: 'idle' });
        now.current.onDone();
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof NoConnection) {
          waiting.current = act;
          setState({ is: 'offline' });
        } else if (isSignedOut(error)) {
          markSession(true);
          setState({ is: 'idle' });
        } else if (error instanceof Problem && error.code === 'CASE.STALE_VERSION') setState({ is: 'stale' });
        else if (error instanceof Problem) setState({ is: 'refused', problem: error });
        else throw error;
      } finally {
        for (const queryKey of [['case', act.caseId], ['inbox'], ['cases']])
          void client.invalidateQueries({ queryKey });
      }
    },
    [client],
  );

  const retry = useCallback(() => {
    if (waiting.current) void send(waiting.current);
  }, [send]);
  useEffect(() => {
    if (state.is !== 'offline') return;
    const timer = setTimeout(retry, TRY_AGAIN_MS);
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [state, retry]);

  const settle = useCallback(() => {
    waiting.current = null;
    setState({ is: 'idle' });
  }, []);
  return { state, send, retry, settle };
}
