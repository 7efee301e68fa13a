import 'space-elements/vue';
import type { GlobalComponents } from 'vue';

/** What Vue's checker holds a template against. */
type Properties = InstanceType<GlobalComponents['space-switcher']>['$props'];

export const properties: Properties = {
  createHref: '/spaces/new',
  hideManage: true,
  lang: 'fr',
  onSpaceSwitched: ({ detail }) => (document.title = detail.space.title),
};

// @ts-expect-error -- an address is a text
export const wrongType: Properties = { manageHref: 4 };
// @ts-expect-error -- a listener gets an event
export const wrongListener: Properties = { onSpaceSwitched: (title: string) => (document.title = title) };
