import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../../shared/api/client.js';
import { errorText } from '../frame/failure.js';
import { useAnnounce } from '../frame/announce.js';
import { useDeskWords } from '../words/desk-words.js';

type Act = { readonly taskId: string } & (
  { readonly does: 'claim' | 'release' } | { readonly does: 'delegate'; readonly to: string }
);

/** Who of several colleagues does a task. */
export function useTaskActs() {
  const client = useQueryClient();
  const announce = useAnnounce();
  const { inbox, frame } = useDeskWords();
  const { mutate, isPending } = useMutation({
    mutationFn: (act: Act) => {
      const params = { path: { id: act.taskId } };
      if (act.does === 'delegate')
        return ask(api.POST('/api/tasks/{id}/delegate', { params, body: { to: act.to } }));
      return act.does === 'claim'
        ? ask(api.POST('/api/tasks/{id}/claim', { params }))
        : ask(api.POST('/api/tasks/{id}/release', { params }));
    },
    onSuccess: (_hold, { does }) => {
      announce({ claim: inbox.claimed, release: inbox.released, delegate: inbox.delegated }[does]);
    },
    onError: (error) => announce(errorText(error, frame.failure)),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['inbox'] });
      void client.invalidateQueries({ queryKey: ['case'] });
    },
  });
  return { act: mutate, busy: isPending };
}
