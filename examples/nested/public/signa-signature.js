/** A button that opens a modal dialog, in which the space may be changed before one signs. */
const template = document.createElement('template');
template.innerHTML = `
  <link rel="stylesheet" href="/shared/page.css">
  <link rel="stylesheet" href="/signa-signature.css">
  <button class="button" id="open" type="button"><slot name="open"></slot></button>
  <dialog aria-labelledby="question">
    <h2 id="question"><slot name="question"></slot></h2>
    <space-switcher hide-manage hide-create></space-switcher>
    <form class="actions" method="dialog">
      <button class="button"><slot name="sign"></slot></button>
      <button class="button second"><slot name="close"></slot></button>
    </form>
  </dialog>
`;

customElements.define(
  'signa-signature',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.append(template.content.cloneNode(true));
      const dialog = root.querySelector('dialog');
      root.querySelector('#open').addEventListener('click', () => dialog.showModal());
    }
  },
);
