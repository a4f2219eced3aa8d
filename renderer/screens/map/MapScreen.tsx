import { useDeferredValue, useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { projection } from '../../../shared/geo/projection.ts';
import { addresses } from '../../addresses.ts';
import { ConnectionTabs } from '../../records/map/ConnectionTabs.tsx';
import { frameAround } from '../../records/map/frame.ts';
import { Legend } from '../../records/map/Legend.tsx';
import { ControlLines } from '../../records/map/ControlLines.tsx';
import { MapView } from '../../records/map/MapView.tsx';
import { home, Stops } from '../../records/map/RouteMap.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { LinesSection } from './LinesSection.tsx';

type Place = OutputOf<Contract['geo']['places']>[number];

/** Places of the vault on the map, settlements by name, and lines of control. */
export function MapScreen() {
  const places = useVaultQuery(vault.geo.places, {});
  const lines = useVaultQuery(vault.geo.lines, {});
  return (
    <ConnectionTabs selected="map">
      {places.fault ? (
        <FaultState fault={places.fault} onRetry={places.retry} />
      ) : (
        <Stack>
          <Places places={places.data ?? []} line={lines.data?.at(-1) ?? null} />
          <Settlements />
          <LinesSection lines={lines.data ?? []} onChange={lines.retry} />
        </Stack>
      )}
    </ConnectionTabs>
  );
}

function Places(props: {
  places: readonly Place[];
  line: OutputOf<Contract['geo']['lines']>[number] | null;
}) {
  const { places: says } = useWords().map;
  const format = useFormat();
  const { places, line } = props;
  const { stops, whole } = useMemo(() => {
    const spot = projection(home.longitude);
    const all = places.map(({ id, label, latitude, longitude }) => ({
      key: id,
      text: label,
      spot: spot([longitude, latitude]),
      isGuessed: false,
    }));
    return { stops: all, whole: frameAround(all.map(each => each.spot)) ?? home.frame };
  }, [places]);
  const degrees = (value: number) => value.toFixed(4);
  return (
    <Section level={3} title={says.title}>
      <Second small>{says.intro}</Second>
      <MapView
        label={says.label(format.number(places.length))}
        centre={home.longitude}
        whole={whole}
      >
        {({ spot, unit }) => (
          <>
            {line && <ControlLines line={line} spot={spot} />}
            <Stops stops={stops} unit={unit} />
          </>
        )}
      </MapView>
      <Legend line={line} hasLegs={false} />
      <DataTable
        caption={says.table}
        captionHidden
        rows={places}
        keyOf={({ id }) => id}
        empty={says.empty}
        columns={[
          {
            id: 'name',
            label: says.name,
            isRowName: true,
            cell: ({ id, label }) => <a href={addresses.catalogued('place', id)}>{label}</a>,
          },
          {
            id: 'latitude',
            label: says.latitude,
            isShort: true,
            cell: each => degrees(each.latitude),
          },
          {
            id: 'longitude',
            label: says.longitude,
            isShort: true,
            cell: each => degrees(each.longitude),
          },
        ]}
      />
    </Section>
  );
}

/** The gazetteer by itself: where a settlement lies, and what else it was called. */
function Settlements() {
  const { places: says } = useWords().map;
  const { language } = useFormat();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim().slice(0, 200));
  const found = useVaultQuery(vault.geo.search, text === '' ? null : { text, limit: 10 }, {
    keep: true,
  });
  return (
    <Section level={3} title={says.find}>
      <SearchField label={says.find} value={typed} onChange={setTyped} />
      <Second small>{says.findHint}</Second>
      {text !== '' && found.data !== null && (
        <DataTable
          caption={says.found}
          captionHidden
          rows={found.data}
          keyOf={({ id }) => String(id)}
          empty={says.noneFound}
          columns={[
            {
              id: 'name',
              label: says.name,
              isRowName: true,
              cell: each =>
                [...new Set([each.uk, each.ru, each.latin].filter(name => name !== null))].join(
                  ' · ',
                ),
            },
            {
              id: 'region',
              label: says.region,
              cell: each => (language === 'uk' ? each.regionUk : each.regionEn),
            },
            {
              id: 'at',
              label: `${says.latitude}, ${says.longitude}`,
              isShort: true,
              cell: each => `${each.latitude.toFixed(4)}, ${each.longitude.toFixed(4)}`,
            },
            { id: 'others', label: says.others, cell: each => each.others.slice(0, 6).join(', ') },
          ]}
        />
      )}
    </Section>
  );
}
