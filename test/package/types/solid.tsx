/** @jsxImportSource solid-js */
import 'space-elements/solid';

export const Header = () => (
  <space-session base-url="/api" prop:session={null} on:space-switched={(event) => console.log(event.detail.space)}>
    <space-switcher prop:hideManage={true} create-href="/new" on:space-switch={(event) => event.preventDefault()}>
      <a href="/spaces">My spaces</a>
    </space-switcher>
  </space-session>
);

// @ts-expect-error -- an address is a text
export const wrongType = <space-switcher manage-href={4} />;
// @ts-expect-error -- there is no such attribute
export const unknownAttribute = <space-switcher colour="red" />;
