import type { ReactNode } from 'react';
import { matchRoute, useLocation, useRouter, useSearch } from 'wouter';
import { catalogued, isCatalogued, type Catalogued } from '../../shared/records/catalogue.ts';
import { termOfProvision } from '../../shared/records/provision.ts';
import { rightToRecord } from '../../shared/rights.ts';
import { addresses } from '../addresses.ts';
import type { Words } from '../words/LanguageProvider.tsx';
import * as screens from './screens.ts';
import { listed, needs, page, shown, wide, type Route, type View } from './view.tsx';
import { workRoutes } from './workRoutes.tsx';

/** The list of children beside what is open of it; the same element everywhere, so it keeps its place. */
function beside(openId: string | null, detail: ReactNode, look: typeof shown | typeof wide): View {
  return {
    section: 'children',
    list: <screens.ChildrenScreen openId={openId} />,
    detail,
    ...look,
  };
}

const ledgerList = (open: number | null) => <screens.LedgerScreen openSeq={open} />;
const packageList = (open: string | null) => <screens.PackagesScreen open={open} />;

function checkPackage(): View {
  return {
    section: 'packages',
    list: packageList('check'),
    detail: <screens.CheckPackageScreen />,
    ...shown,
  };
}

/** The matrix of a theory stands before its facts. */
const coverage = {
  label: (words: Words) => words.law.matrix.tab,
  content: (id: string) => <screens.TheoryCoverage id={id} />,
};

/** List, form and page of what is recorded once and pointed at from elsewhere. */
function catalogueRoutes(type: Catalogued): Route[] {
  const root = addresses.catalogue(type).slice('#'.length);
  // who a source is has no list of its own: it is found on the page of the source
  const section = type === 'sourceIdentity' ? 'source' : type;
  const list = (openId: string | null) =>
    type === 'provision' ? (
      <screens.ProvisionsScreen openId={openId === null ? null : termOfProvision(openId)} />
    ) : (
      <screens.CatalogueScreen key={section} type={section} openId={openId} />
    );
  return [
    {
      path: root,
      view: () => ({
        section,
        list: list(null),
        detail: type === 'theory' ? <screens.LawHome /> : <screens.NothingChosen />,
        ...listed,
      }),
    },
    {
      path: `${root}/new`,
      view: () => ({
        section,
        list: list(null),
        detail: needs(rightToRecord(type), <screens.RecordCatalogued key={type} type={type} />),
        ...wide,
      }),
    },
    {
      path: `${root}/:id/:tab?`,
      view: ({ id = '', tab = null }) => ({
        section,
        list: list(id),
        detail: (
          <screens.CataloguedScreen
            key={id}
            type={type}
            id={id}
            tab={tab}
            lead={type === 'theory' ? coverage : undefined}
          />
        ),
        ...(tab === 'edit' || (type === 'theory' && tab === null) ? wide : shown),
      }),
    },
  ];
}

/** Every address there is, the first that fits wins. */
const routes: readonly Route[] = [
  {
    path: '/children',
    view: () => ({
      section: 'children',
      list: <screens.ChildrenScreen openId={null} />,
      detail: <screens.HomeScreen />,
      ...listed,
    }),
  },
  {
    path: '/overview',
    view: () => beside(null, <screens.HomeScreen />, shown),
  },
  {
    path: '/children/new',
    view: () => beside(null, needs('record', <screens.RegisterChildScreen />), wide),
  },
  {
    path: '/children/same/:tab?',
    view: ({ tab = null }) => beside(null, <screens.SameChildScreen tab={tab} />, wide),
  },
  {
    path: '/children/import',
    view: () => page('children', needs('record', <screens.ImportListScreen />)),
  },
  {
    path: '/children/:id/episodes/new',
    view: ({ id = '' }) =>
      beside(id, needs('record', <screens.RecordEpisodeScreen key={id} child={id} />), wide),
  },
  {
    path: '/children/:id/episodes/:episode',
    view: ({ id = '', episode = '' }) =>
      beside(id, <screens.EpisodeScreen key={episode} child={id} id={episode} />, shown),
  },
  {
    path: '/children/:id/:tab?',
    view: ({ id = '', tab = null }) =>
      beside(id, <screens.ChildScreen key={id} id={id} tab={tab} />, shown),
  },
  {
    path: '/provisions/known/:id',
    view: ({ id = '' }) => ({
      section: 'provision',
      list: <screens.ProvisionsScreen openId={id} />,
      detail: <screens.KnownProvisionScreen key={id} id={id} />,
      ...shown,
    }),
  },
  ...catalogued.flatMap(catalogueRoutes),
  {
    path: '/evidence/add',
    view: () => ({
      section: 'evidence',
      list: <screens.EvidenceScreen openId={null} />,
      detail: needs('record', <screens.AddEvidenceScreen />),
      ...wide,
    }),
  },
  {
    path: '/evidence/:id/:mode?',
    view: ({ id = '', mode }) => {
      const look = mode === 'view' || mode === 'edit' ? mode : 'beside';
      return {
        section: 'evidence',
        list: <screens.EvidenceScreen openId={id} />,
        detail: <screens.EvidenceItemScreen key={id} id={id} mode={look} />,
        ...(look === 'beside' ? shown : wide),
      };
    },
  },
  {
    path: '/evidence',
    view: () => ({
      section: 'evidence',
      list: <screens.EvidenceScreen openId={null} />,
      detail: <screens.NothingChosen />,
      ...listed,
    }),
  },
  {
    path: '/ledger/:seq?',
    view: ({ seq = null }) => {
      const open = seq !== null && /^\d{1,15}$/.test(seq) ? Number(seq) : null;
      return {
        section: 'ledger',
        list: ledgerList(open),
        detail:
          open === null ? (
            <screens.LedgerStateScreen />
          ) : (
            <screens.LedgerEntryScreen key={open} seq={open} />
          ),
        ...shown,
      };
    },
  },
  ...workRoutes,
  { path: '/map', view: () => page('map', <screens.MapScreen />) },
  { path: '/timeline', view: () => page('map', <screens.TimelineScreen />) },
  { path: '/patterns', view: () => page('map', <screens.PatternsScreen />) },
  { path: '/packages/check', view: checkPackage },
  { path: '/check', view: checkPackage },
  {
    path: '/packages/held-back',
    view: () => ({
      section: 'packages',
      list: packageList('held-back'),
      detail: <screens.HeldBackScreen />,
      ...shown,
    }),
  },
  {
    path: '/packages/:seq',
    view: ({ seq = '' }) => ({
      section: 'packages',
      list: packageList(seq),
      detail: <screens.PackageScreen key={seq} seq={Number(seq)} />,
      ...shown,
    }),
  },
  {
    path: '/packages',
    view: (_, query) => ({
      section: 'packages',
      list: packageList('new'),
      detail: needs(
        'export',
        <screens.ExportScreen child={query.get('child')} />,
        <screens.CheckPackageScreen />,
      ),
      ...shown,
    }),
  },
  {
    path: '/approvals/:tab?',
    view: ({ tab }) =>
      page(
        'approvals',
        <screens.ApprovalsScreen tab={tab === 'records' ? 'records' : 'requests'} />,
      ),
  },
  {
    path: '/erase/:type/:id',
    view: ({ type = '', id = '' }) =>
      page(
        type === 'evidence' || (isCatalogued(type) && type !== 'sourceIdentity')
          ? type
          : type === 'sourceIdentity'
            ? 'source'
            : 'children',
        needs('erase', <screens.EraseScreen key={`${type} ${id}`} type={type} id={id} />),
      ),
  },
  {
    path: '/erase-request/:id',
    view: ({ id = '' }) =>
      page('approvals', needs('erase', <screens.CarryOutScreen key={id} request={id} />)),
  },
  {
    path: '/erasures/:seq',
    view: ({ seq = '' }, query) =>
      page(
        'ledger',
        <screens.CertificateScreen key={seq} seq={Number(seq)} isFresh={query.has('done')} />,
      ),
  },
  {
    path: '/guide/:part?',
    view: ({ part = null }) => ({
      section: 'guide',
      list: <screens.GuideScreen part={part} />,
      detail: <screens.GuidePage part={part} />,
      ...(part === null ? listed : shown),
    }),
  },
  { path: '/withdrawn', view: () => page('withdrawn', <screens.WithdrawnScreen />) },
  {
    path: '/search',
    view: (_, query) => page('search', <screens.SearchScreen text={query.get('q') ?? ''} />),
  },
  { path: '/settings/recovery', view: () => page('settings', <screens.RecoveryScreen />) },
  {
    path: '/as-of/:id/:seq',
    view: ({ id = '', seq = '' }) =>
      page('children', <screens.AsOfScreen key={`${id} ${seq}`} id={id} seq={Number(seq)} />),
  },
  { path: '/settings/compartments', view: () => page('settings', <screens.CompartmentsScreen />) },
  { path: '/settings/backup', view: () => page('settings', <screens.BackupScreen />) },
  { path: '/settings/people', view: () => page('settings', <screens.PeopleScreen />) },
  { path: '/settings', view: () => page('settings', <screens.SettingsScreen />) },
];

/** What the address means; null when it means nothing. */
export function useView(): View | null {
  const { parser } = useRouter();
  const [path] = useLocation();
  const query = new URLSearchParams(useSearch());
  for (const route of routes) {
    const [fits, params] = matchRoute(parser, route.path, path === '/' ? '/children' : path);
    if (fits) return route.view(params, query);
  }
  return null;
}
