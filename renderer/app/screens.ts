/** The screens, each fetched when it is first opened. Nothing else imports one. */
import { lazy, type ComponentType } from 'react';

function screen<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async () => ({ default: await load() }));
}

export const HomeScreen = screen(
  async () => (await import('../screens/welcome/HomeScreen.tsx')).HomeScreen,
);
export const NothingChosen = screen(
  async () => (await import('../screens/welcome/NothingChosen.tsx')).NothingChosen,
);
export const UnlockScreen = screen(
  async () => (await import('../screens/unlock/UnlockScreen.tsx')).UnlockScreen,
);

/** The list column: filters, order, rows. */
export const ChildrenScreen = screen(
  async () => (await import('../screens/children/ChildrenScreen.tsx')).ChildrenScreen,
);
export const ChildScreen = screen(
  async () => (await import('../screens/children/ChildScreen.tsx')).ChildScreen,
);
export const RegisterChildScreen = screen(
  async () => (await import('../screens/children/RegisterChildScreen.tsx')).RegisterChildScreen,
);
export const SameChildScreen = screen(
  async () => (await import('../screens/children/SameChildScreen.tsx')).SameChildScreen,
);
export const ImportListScreen = screen(
  async () => (await import('../screens/lists/ImportListScreen.tsx')).ImportListScreen,
);
export const RecordEpisodeScreen = screen(
  async () => (await import('../screens/children/RecordEpisodeScreen.tsx')).RecordEpisodeScreen,
);
export const EpisodeScreen = screen(
  async () => (await import('../screens/children/EpisodeScreen.tsx')).EpisodeScreen,
);

export const EvidenceScreen = screen(
  async () => (await import('../screens/evidence/EvidenceScreen.tsx')).EvidenceScreen,
);
export const EvidenceItemScreen = screen(
  async () => (await import('../screens/evidence/EvidenceItemScreen.tsx')).EvidenceItemScreen,
);
export const AddEvidenceScreen = screen(
  async () => (await import('../screens/evidence/AddEvidenceScreen.tsx')).AddEvidenceScreen,
);

export const LedgerScreen = screen(
  async () => (await import('../screens/ledger/LedgerScreen.tsx')).LedgerScreen,
);
export const LedgerStateScreen = screen(
  async () => (await import('../screens/ledger/LedgerStateScreen.tsx')).LedgerStateScreen,
);
export const LedgerEntryScreen = screen(
  async () => (await import('../screens/ledger/LedgerEntryScreen.tsx')).LedgerEntryScreen,
);

export const CatalogueScreen = screen(
  async () => (await import('../screens/catalogue/CatalogueScreen.tsx')).CatalogueScreen,
);
export const CataloguedScreen = screen(
  async () => (await import('../screens/catalogue/CataloguedScreen.tsx')).CataloguedScreen,
);
export const RecordCatalogued = screen(
  async () => (await import('../screens/catalogue/RecordCatalogued.tsx')).RecordCatalogued,
);

export const HeldBackScreen = screen(
  async () => (await import('../screens/packages/HeldBackScreen.tsx')).HeldBackScreen,
);
export const WorkScreen = screen(
  async () => (await import('../screens/work/WorkScreen.tsx')).WorkScreen,
);
export const WorkHome = screen(async () => (await import('../screens/work/WorkHome.tsx')).WorkHome);
export const NewTaskScreen = screen(
  async () => (await import('../screens/work/NewTaskScreen.tsx')).NewTaskScreen,
);
export const TaskScreen = screen(
  async () => (await import('../screens/work/TaskScreen.tsx')).TaskScreen,
);
export const ActivityScreen = screen(
  async () => (await import('../screens/work/ActivityScreen.tsx')).ActivityScreen,
);
export const MapScreen = screen(
  async () => (await import('../screens/map/MapScreen.tsx')).MapScreen,
);
export const TimelineScreen = screen(
  async () => (await import('../screens/map/TimelineScreen.tsx')).TimelineScreen,
);
export const PatternsScreen = screen(
  async () => (await import('../screens/patterns/PatternsScreen.tsx')).PatternsScreen,
);

export const PackagesScreen = screen(
  async () => (await import('../screens/packages/PackagesScreen.tsx')).PackagesScreen,
);
export const ExportScreen = screen(
  async () => (await import('../screens/packages/ExportScreen.tsx')).ExportScreen,
);
export const PackageScreen = screen(
  async () => (await import('../screens/packages/PackageScreen.tsx')).PackageScreen,
);
export const CheckPackageScreen = screen(
  async () => (await import('../screens/packages/CheckPackageScreen.tsx')).CheckPackageScreen,
);

export const ApprovalsScreen = screen(
  async () => (await import('../screens/approvals/ApprovalsScreen.tsx')).ApprovalsScreen,
);

export const EraseScreen = screen(
  async () => (await import('../screens/erasure/EraseScreen.tsx')).EraseScreen,
);
export const CarryOutScreen = screen(
  async () => (await import('../screens/erasure/CarryOutScreen.tsx')).CarryOutScreen,
);
export const CertificateScreen = screen(
  async () => (await import('../screens/erasure/CertificateScreen.tsx')).CertificateScreen,
);

export const SearchScreen = screen(
  async () => (await import('../screens/search/SearchScreen.tsx')).SearchScreen,
);
export const WithdrawnScreen = screen(
  async () => (await import('../screens/withdrawn/WithdrawnScreen.tsx')).WithdrawnScreen,
);
export const RecoverScreen = screen(
  async () => (await import('../screens/recovery/RecoverScreen.tsx')).RecoverScreen,
);
export const RecoveryScreen = screen(
  async () => (await import('../screens/recovery/RecoveryScreen.tsx')).RecoveryScreen,
);
export const BackupScreen = screen(
  async () => (await import('../screens/backup/BackupScreen.tsx')).BackupScreen,
);
export const RestoreScreen = screen(
  async () => (await import('../screens/backup/RestoreScreen.tsx')).RestoreScreen,
);
export const AsOfScreen = screen(
  async () => (await import('../screens/asOf/AsOfScreen.tsx')).AsOfScreen,
);
export const CompartmentsScreen = screen(
  async () => (await import('../screens/compartments/CompartmentsScreen.tsx')).CompartmentsScreen,
);
export const PeopleScreen = screen(
  async () => (await import('../screens/people/PeopleScreen.tsx')).PeopleScreen,
);
export const SettingsScreen = screen(
  async () => (await import('../screens/settings/SettingsScreen.tsx')).SettingsScreen,
);

export const GuideScreen = screen(
  async () => (await import('../screens/guide/GuideScreen.tsx')).GuideScreen,
);
export const GuidePage = screen(
  async () => (await import('../screens/guide/GuidePage.tsx')).GuidePage,
);
export const GuideLocked = screen(
  async () => (await import('../screens/guide/GuideLocked.tsx')).GuideLocked,
);

export const LawHome = screen(async () => (await import('../screens/law/LawHome.tsx')).LawHome);
export const TheoryCoverage = screen(
  async () => (await import('../screens/law/TheoryCoverage.tsx')).TheoryCoverage,
);
export const ProvisionsScreen = screen(
  async () => (await import('../screens/law/ProvisionsScreen.tsx')).ProvisionsScreen,
);
export const KnownProvisionScreen = screen(
  async () => (await import('../screens/law/KnownProvisionScreen.tsx')).KnownProvisionScreen,
);
