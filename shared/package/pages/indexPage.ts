/** Cover, guide and index of a package. */
import type { RecordState } from '../../events/fold.ts';
import { fieldAt, numberOf, textAt, type Contents } from '../contents.ts';
import { childPage, ledgerFiles } from '../layout.ts';
import { childName, fullName, isPreferred } from './childPage.ts';
import type { Citations } from './citations.ts';
import type { PageFrame } from './frame.ts';
import type { HangingRecords } from './hanging.ts';
import { markup, typed, type Markup } from './markup.ts';
import { sayMoment, type Sayer } from './say.ts';

export function indexPageOf(
  contents: Contents,
  records: HangingRecords,
  citations: Citations,
  frame: PageFrame,
): Uint8Array {
  const { facts, say } = frame;
  const { words } = say;
  const children = contents.of('child');
  const last = contents.steps.at(-1)?.stamp;
  const people = [...new Set(contents.steps.map(step => step.stamp.by))];
  const { erased, withheld } = contents.missingOf(contents.steps);
  const cover: (readonly [string, Markup | string | number | null])[] = [
    [words.addressee, facts.addressee === null ? null : typed(facts.addressee)],
    [words.scope, words.scopes[facts.scope.scope]],
    [words.made, facts.made],
    [words.children, children.length],
    [words.episodes, contents.of('episode').length],
    [words.evidence, contents.of('evidence').length],
    [words.entries, contents.steps.length],
    [words.lastEntry, last === undefined ? null : `${last.seq}, ${sayMoment(last.at)} UTC`],
    [words.withheldFields, withheld],
    [words.leftOut, facts.withheld.filter(({ part }) => part === null).length || null],
    [words.erasedFields, erased],
    [words.recordedBy, typed(people.map(id => contents.nameOf(id)).join(', '))],
    [words.package, markup`<code>${facts.package}</code>`],
    [words.vault, markup`<code>${facts.vault}</code>`],
  ];
  const body = markup`<h1>${words.title}</h1>
<dl>${cover.flatMap(([label, value]) =>
    value === null ? [] : [markup`<dt>${label}</dt><dd>${value}</dd>`],
  )}</dl>
<h2>${words.contents}</h2>
<p><a href="evidence.html">${words.evidenceTitle}</a></p>
<p><a href="catalogue.html">${words.catalogue.title}</a></p>
${childTable(children, records, citations, say)}
<p class="note">${words.guideLabels}</p>
${guide(say)}`;
  return frame.page(words.title, null, body);
}

function childTable(
  children: readonly RecordState[],
  records: HangingRecords,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  return markup`<table><caption>${words.children}</caption><thead><tr><th scope="col">${words.number}</th><th scope="col">${words.names}</th><th scope="col">${words.birth}</th><th scope="col">${words.episodes}</th><th scope="col">${words.supports}</th><th scope="col">${words.contradicts}</th></tr></thead><tbody>
${children.map(child => {
  const number = numberOf(child);
  const name = childName(child);
  const assertions = records.assertionsOf(child.id).filter(each => each.status === 'active');
  const episodes = records.episodesOf(child.id).filter(each => each.status === 'active');
  const about = (what: string) =>
    assertions.filter(each => textAt(each, 'value/about') === what && isPreferred(each));
  const acts = episodes.flatMap(each => textAt(each, 'act') ?? []);
  const ids = new Set([...[child, ...assertions, ...episodes].map(each => each.id), ...acts]);
  const count = (relation: string) =>
    [...ids].reduce((sum, id) => sum + citations.count(id, relation), 0);
  return markup`<tr><th scope="row">${number === null ? name : markup`<a href="${childPage(number).slice('data/'.length)}">${name}</a>`}</th><td>${about('name').map((each, at) => markup`${at === 0 ? null : markup`<br>`}${typed(fullName(each) ?? '?')}`)}</td><td>${about('birth').map(each => say.date(fieldAt(each, 'value/date')))}</td><td>${episodes.length}</td><td>${count('supports')}</td><td>${count('contradicts')}</td></tr>
`;
})}</tbody></table>`;
}

function guide(say: Sayer): Markup {
  const { words } = say;
  return markup`<h2>${words.check}</h2>
<p><strong>${words.checkIntro}</strong></p>
<ol>
<li>${words.checkVerifier}</li>
<li>${words.checkFingerprint}</li>
</ol>
<p>${words.checkTools}</p>
<p>${words.checkHashes}</p>
<pre><code>sha256sum -c manifest-sha256.txt</code></pre>
<p>${words.checkSignature}</p>
<pre><code>openssl pkeyutl -verify -pubin -inkey ${ledgerFiles.exporterKey} -rawin -in tagmanifest-sha256.txt -sigfile ${ledgerFiles.signature}
sha256sum -c tagmanifest-sha256.txt</code></pre>
<p>${words.checkDecrypt}</p>
<pre><code>age -d -i KEY.txt -o PACKAGE.zip PACKAGE.zip.age</code></pre>
<p>${words.checkSelection}</p>`;
}
