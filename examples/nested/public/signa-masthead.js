/** The head of every page of Signa: a component of its own, with the switcher in its shadow root. */
const template = document.createElement('template');
template.innerHTML = `
  <link rel="stylesheet" href="/shared/page.css">
  <header class="masthead">
    <div class="measure">
      <a class="brand" href="#home"><b aria-hidden="true">S</b>Signa</a>
      <space-switcher hide-manage create-href="#create"></space-switcher>
      <slot></slot>
    </div>
  </header>
`;

customElements.define(
  'signa-masthead',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    }
  },
);
