import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSurroundings } from '../../shared/surroundings.js';
import { useDeskWords } from '../words/desk-words.js';

/** What the server says comes in the reader's language too, so it is read again. */
export function LanguageSwitch() {
  const { language, speak } = useSurroundings();
  const client = useQueryClient();
  const other = language === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    await speak(other);
    await client.invalidateQueries();
  };
  return (
    <Button type="text" lang={other} onClick={() => void change()}>
      {useDeskWords().frame.who.language}
    </Button>
  );
}
