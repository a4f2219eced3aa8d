import { EyeOff, FileQuestion, FileWarning } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OriginalFile } from '../../../shared/records/evidence.ts';
import type { Fault } from '../../../shared/result.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Second } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Item.module.css';
import { previewPlan, type HidingReason } from './previewPlan.ts';

const css = classes(sheet);

/** Open parameters of Chromium's PDF viewer: no column of small pages, the page as wide as the frame. */
const wholePage = '#navpanes=0&view=FitH';

/**
 * The content of a file in a frame of its own origin. Nothing is decrypted before it may be seen: material
 * that is protected waits until someone asks for it.
 */
export function Preview(props: {
  id: string;
  /** The number of the item: the frame's name, and no name of a file */
  label: string;
  file: Pick<OriginalFile, 'mediaType' | 'size'>;
  hiding: HidingReason | null;
  /** Left out where a copy cannot be asked for */
  onSaveCopy: (() => void) | null;
}) {
  const { preview: says, item } = useWords().evidence;
  const format = useFormat();
  const [isShown, setShown] = useState(props.hiding === null);
  const { mediaType, size } = props.file;
  const plan = previewPlan(mediaType, size);
  const copy = props.onSaveCopy && <Button onPress={props.onSaveCopy}>{item.saveCopy}</Button>;

  if (plan.kind === 'empty') {
    return <EmptyState title={says.emptyTitle}>{says.emptySentence}</EmptyState>;
  }
  if (plan.kind === 'none') {
    return (
      <EmptyState title={says.noneTitle} icon={FileQuestion} actions={copy}>
        {says.noneSentence(mediaType)}
      </EmptyState>
    );
  }
  if (plan.kind === 'too-large') {
    return (
      <EmptyState title={says.largeTitle} icon={FileWarning} actions={copy}>
        {says.largeSentence(format.bytes(size), format.bytes(plan.most))}
      </EmptyState>
    );
  }
  if (!isShown && props.hiding !== null) {
    return (
      <div className={css('covered')}>
        <EmptyState
          title={says.protectedTitle}
          icon={EyeOff}
          actions={<Button onPress={() => setShown(true)}>{says.show}</Button>}
        >
          {says.why[props.hiding]} {says.protectedSentence}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={css('shown')}>
      <Frame id={props.id} title={says.title(props.label)} look={plan.manner} />
      <div className={css('underFrame')}>
        {plan.manner === 'text' && <Second small>{says.asText}</Second>}
        {plan.manner === 'pdf' && <Second small>{says.asPdf}</Second>}
        {props.hiding !== null && (
          <Button size="small" icon={EyeOff} onPress={() => setShown(false)}>
            {says.hide}
          </Button>
        )}
      </div>
    </div>
  );
}

type Opened = Readonly<{ token: string }> | Readonly<{ fault: Fault }>;

/** The frame. A damaged or missing file is told before, by reading its first byte. */
function Frame(props: {
  id: string;
  title: string;
  look: 'picture' | 'film' | 'sound' | 'pdf' | 'text';
}) {
  const { id } = props;
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    let isGone = false;
    void open(id).then(answer => {
      if (!isGone) setOpened(answer);
    });
    return () => {
      isGone = true;
    };
  }, [id, attempt]);
  const retry = () => {
    setOpened(null);
    setLoaded(false);
    setAttempt(attempt + 1);
  };
  if (opened !== null && 'fault' in opened) {
    return <FaultState fault={opened.fault} onRetry={retry} />;
  }
  return (
    <div className={css('frameRoom', props.look)} aria-busy={!isLoaded}>
      {!isLoaded && <Skeleton lines={6} />}
      {opened !== null && (
        <iframe
          className={css('frame', !isLoaded && 'coming')}
          title={props.title}
          src={`preview://${opened.token}/${props.look === 'pdf' ? wholePage : ''}`}
          referrerPolicy="no-referrer"
          onLoad={() => setLoaded(true)}
        />
      )}
    </div>
  );
}

async function open(id: string): Promise<Opened> {
  const first = await vault.evidence.read({ id, start: 0, length: 1 });
  if (!first.ok) return { fault: first.error };
  const preview = await vault.evidence.preview({ id });
  return preview.ok ? { token: preview.value.token } : { fault: preview.error };
}
