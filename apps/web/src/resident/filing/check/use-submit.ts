import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../../../shared/api/client.js';
import { NoConnection, Problem } from '../../../shared/api/problem.js';
import { useFiling } from '../filing-context.js';
import { filingOf } from '../steps.js';

export type Submission =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly files?: readonly [done: number, all: number] }
  /** No network; it is tried again by itself. */
  | { readonly phase: 'waiting'; readonly tries: number }
  | { readonly phase: 'refused'; readonly problem: Problem }
  | { readonly phase: 'failed'; readonly error: unknown };

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Sends the filing: files first, then the answers under one key, and again when there was no network. */
export function useSubmit() {
  const { answers, files, key, renewKey, discard } = useFiling();
  const [state, setState] = useState<Submission>({ phase: 'idle' });
  const navigate = useNavigate();
  const sentAs = useRef<{ key: string; body: string } | null>(null);
  const busy = useRef(false);

  const submit = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState((before) => (before.phase === 'waiting' ? before : { phase: 'sending' }));
    try {
      const ids = await files.sendAll((...progress) => setState({ phase: 'sending', files: progress }));
      setState({ phase: 'sending' });
      const body = filingOf(answers, ids);
      const text = JSON.stringify(body);
      // A key stands for one text: after a change it would be refused.
      const used = sentAs.current && sentAs.current.body !== text ? renewKey() : (sentAs.current?.key ?? key);
      sentAs.current = { key: used, body: text };
      const receipt = await ask(
        api.POST('/api/complaints', {
          params: { header: { 'Idempotency-Key': used } },
          body: body as never,
        }),
      );
      await discard();
      await navigate('/file/done', { replace: true, state: { ...receipt, title: answers.title } });
    } catch (error) {
      if (error instanceof NoConnection)
        setState((before) => ({
          phase: 'waiting',
          tries: before.phase === 'waiting' ? before.tries + 1 : 1,
        }));
      else if (error instanceof Problem && error.status >= 400 && error.status < 500) {
        if (error.fields.some(({ field }) => field.startsWith('attachmentIds'))) files.forget();
        if (error.code === 'COMMAND.KEY_REUSED') renewKey();
        setState({ phase: 'refused', problem: error });
      } else setState({ phase: 'failed', error });
    } finally {
      busy.current = false;
    }
  }, [answers, files, key, renewKey, discard, navigate]);

  useEffect(() => {
    if (state.phase !== 'waiting') return;
    const again = () => void submit();
    const timer = setTimeout(again, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (state.tries - 1)));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [state, submit]);

  return { state, submit };
}
