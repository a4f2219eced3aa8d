import { X } from 'lucide-react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import sheet from './Toast.module.css';
import { toneIcons, type Tone } from './tones.ts';

const css = classes(sheet);

/** What was just done, with a way back where there is one. A fault belongs in an AlertBanner instead. */
export type Notice = Readonly<{
  tone: Tone;
  text: string;
  action?: Readonly<{ label: string; run: () => void }>;
}>;

type Shown = Notice & Readonly<{ id: number }>;

const ToastContext = createContext<((notice: Notice) => void) | null>(null);

/** Long enough to read and to reach for Undo; the time stands still under the pointer and in focus. */
const milliseconds = { plain: 6_000, withAction: 12_000 };
const most = 3;

/** Holds the notices of a window: at most three, the oldest gives way. */
export function ToastProvider(props: {
  /** Tells when all of them have to go: whoever comes next must not read what was done before. Gives how to stop. */
  onForget: (forget: () => void) => () => void;
  children: ReactNode;
}) {
  const { onForget } = props;
  const words = useWords();
  const [notices, setNotices] = useState<readonly Shown[]>([]);
  const [isHeld, setHeld] = useState(false);
  const lastId = useRef(0);
  const show = useCallback((notice: Notice) => {
    lastId.current += 1;
    const shown = { ...notice, id: lastId.current };
    setNotices(before => [...before, shown].slice(-most));
  }, []);
  useEffect(() => onForget(() => setNotices([])), [onForget]);
  const dismiss = useCallback(
    (id: number) => setNotices(before => before.filter(notice => notice.id !== id)),
    [],
  );
  return (
    <ToastContext value={show}>
      {props.children}
      <section
        aria-label={words.ui.notices}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role="status" aria-atomic="false" className={css('region')}>
          {notices.map(notice => (
            <Toast key={notice.id} notice={notice} isHeld={isHeld} onDismiss={dismiss} />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

function Toast(props: { notice: Shown; isHeld: boolean; onDismiss: (id: number) => void }) {
  const words = useWords();
  const { notice, isHeld, onDismiss } = props;
  const Icon = toneIcons[notice.tone];
  const action = notice.action ?? null;
  useEffect(() => {
    if (isHeld) return;
    const time = action ? milliseconds.withAction : milliseconds.plain;
    const timer = setTimeout(() => onDismiss(notice.id), time);
    return () => clearTimeout(timer);
  }, [isHeld, action, notice.id, onDismiss]);
  return (
    <div className={css('toast', notice.tone)}>
      <Icon size={16} role="img" aria-label={words.ui.tones[notice.tone]} />
      <p className={css('text')}>{notice.text}</p>
      <div className={css('tools')}>
        {action && (
          <Button
            variant="quiet"
            onPress={() => {
              action.run();
              onDismiss(notice.id);
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton name={words.ui.dismiss} icon={X} onPress={() => onDismiss(notice.id)} />
      </div>
    </div>
  );
}

/** Shows a notice: `toast({ tone: 'ok', text, action: { label: words.common.undo, run } })`. */
export function useToast(): (notice: Notice) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('a component that gives notice stands outside ToastProvider');
  return show;
}
