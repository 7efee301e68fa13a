/** @jsxImportSource react */
import 'space-elements/react';
import type { SpaceSwitcher } from 'space-elements';
import { useRef } from 'react';

export function Header() {
  const switcher = useRef<SpaceSwitcher>(null);
  return (
    <space-session base-url="/api" onspace-switched={({ detail }) => console.log(detail.space.title)}>
      <space-switcher ref={switcher} hide-manage={false} create-href="/new" onspace-switch={(event) => event.preventDefault()}>
        <a href="/spaces">My spaces</a>
      </space-switcher>
    </space-session>
  );
}

// @ts-expect-error -- an address is a text
export const wrongType = <space-switcher manage-href={4} />;
// @ts-expect-error -- there is no such attribute
export const unknownAttribute = <space-switcher colour="red" />;
// @ts-expect-error -- an attribute has dashes: before the element is defined, nothing else reaches it
export const asProperty = <space-switcher hideManage />;
// @ts-expect-error -- an object is no attribute
export const objectAsAttribute = <space-session session={null} />;
// @ts-expect-error -- there is no such value
export const unknownValue = <space-session other-tabs="sometimes" />;
