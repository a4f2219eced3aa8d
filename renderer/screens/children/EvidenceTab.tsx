import { FilePlus2, Quote } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { CitedEvidence } from '../../records/CitedEvidence.tsx';
import { InterviewsOfChild } from '../../records/Interviews.tsx';
import type { Speech } from '../../records/speech.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { Inline, Section, Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { aboutOf, episodeTitle, saidStatement, targetName, type ChildPage } from './childPage.ts';
import { CiteDialog, type CitableTarget } from '../../records/CiteDialog.tsx';

/** All evidence cited for the child, its statements and its episodes: for and against alike. */
export function EvidenceTab(props: { page: ChildPage; canChange: boolean }) {
  const words = useWords();
  const speech = useSpeech();
  const [, go] = useLocation();
  const [isCiting, setCiting] = useState(false);
  const { page, canChange } = props;
  const { evidence, tabs } = words.children;
  return (
    <Stack gap="loose">
      <InterviewsOfChild child={page.child.id} canChange={canChange} />
      <Section
        title={tabs.evidence}
        level={3}
        actions={
          canChange ? (
            <Inline>
              <Button icon={Quote} size="small" onPress={() => setCiting(true)}>
                {evidence.cite}
              </Button>
              <Button
                icon={FilePlus2}
                size="small"
                onPress={() =>
                  go(addresses.addEvidenceFor(`child:${page.child.id}`, page.child.id))
                }
              >
                {evidence.addFiles}
              </Button>
            </Inline>
          ) : null
        }
      >
        <CitedEvidence
          cited={page.evidence}
          nameOf={targetName(page, speech)}
          canChange={canChange}
        />
        {isCiting && (
          <CiteDialog
            targets={targetsOf(page, speech, evidence.targetChild)}
            onClose={() => setCiting(false)}
          />
        )}
      </Section>
    </Stack>
  );
}

/** What evidence can be cited for: the child, each act it took part in, each statement. */
function targetsOf(page: ChildPage, speech: Speech, child: string): CitableTarget[] {
  return [
    { target: { type: 'child', id: page.child.id }, label: child },
    ...page.episodes
      .filter(each => each.episode.status === 'active')
      .map((each): CitableTarget => ({
        target: { type: 'act', id: each.act.id },
        label: episodeTitle(each, speech),
      })),
    ...page.assertions
      .filter(each => each.status === 'active')
      .map((each): CitableTarget => ({
        target: { type: 'assertion', id: each.id },
        label: `${aboutOf(each.fields, speech)}: ${saidStatement(each.fields, speech)}`,
      })),
  ];
}
