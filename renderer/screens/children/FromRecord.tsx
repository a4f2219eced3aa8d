import { Second } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { otherRecord, type ChildPage } from './childPage.ts';

/** From which record of the child something comes, where it is another one than is open. */
export function FromRecord(props: { page: ChildPage; child: string }) {
  const { recognition } = useWords();
  const number = otherRecord(props.page, props.child);
  return number === null ? null : <Second small>{recognition.from(number)}</Second>;
}
