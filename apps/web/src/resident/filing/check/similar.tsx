import { api, ask } from '../../../shared/api/client.js';
import { useLoad } from '../../../shared/api/use-load.js';
import { Notice } from '../../../shared/parts/notice.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';

/** Whether neighbours reported the same of late. Nothing is said while it is asked, nor when it cannot be asked. */
export function Similar() {
  const { check } = useWords().filing.steps;
  const { estateId, category } = useFiling().answers;
  const found = useLoad(`similar ${estateId} ${category}`, async (signal) =>
    estateId && category
      ? ask(
          api.GET('/api/estates/{id}/similar', {
            params: { path: { id: estateId }, query: { category } },
            signal,
          }),
        )
      : null,
  );
  if (!found.data?.similar) return null;
  const { days, least } = found.data;
  return (
    <Notice title={check.similar(days, least)}>
      <p>{check.similarAdvice}</p>
    </Notice>
  );
}
