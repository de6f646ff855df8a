/** What the types refuse. Each line below is an error that is expected: the check fails where one is none. */
import type {} from 'qj-widgets/jsx';

export const refused = [
  // @ts-expect-error No view has this id.
  <qj-target-gauge key="1" target="gdp-2026" />,
  // @ts-expect-error A view of another element.
  <qj-industry-chain key="2" chain="gdp-2025" />,
  // @ts-expect-error The themes are auto, light and dark.
  <qj-target-gauge key="3" target="gdp-2025" theme="night" />,
  // @ts-expect-error The layouts are hex and map.
  <qj-county-map key="4" layer="pattern" layout="globe" />,
  // @ts-expect-error Text is normal or large.
  <qj-county-map key="5" layer="pattern" text-size="huge" />,
  // @ts-expect-error An attribute that does not exist.
  <qj-target-gauge key="6" goal="gdp-2025" />,
  // @ts-expect-error `focus` is a method of every element; the property is `focusStage`.
  <qj-industry-chain key="7" chain="green-silicon-pv" focus="rods" />,
  // @ts-expect-error A gauge tells the chosen figure, not a county.
  <qj-target-gauge key="8" target="gdp-2025" onqj-select={({ detail }) => detail.adcode} />,
  // @ts-expect-error The editor's own data follows the schema.
  <qj-target-gauge key="9" data={{ title: 5 }} />,
];
