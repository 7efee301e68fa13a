import { endSpace } from '../../../../localization/end-space/lb.js';
import { form } from '../../../../localization/form/lb.js';
import type { ProfileActsMessages } from '../../space-profile.messages.js';

const chooseLanguage = 'Wielt eng vun dëse Sproochen.';

export default {
  ...form,
  ...endSpace,

  hints: {
    title: 'Hëlleft de Benotzer, hir Beräicher z’ënnerscheeden.',
    email: 'Notifikatiounen zum Beräich ginn un dës Adress.',
    language: 'E-Maile betreffend de Beräich ginn an dëser Sprooch geschriwwen.',
  },
  required: { title: 'Gitt dem beruffleche Beräich en Numm.', email: 'Gitt eng E-Mail-Adress un.', language: chooseLanguage },
  'too-long': {
    title: (longest) => `Kierzt den Numm op ${longest} Zeechen.`,
    email: (longest) => `Kierzt d’Adress op ${longest} Zeechen.`,
    language: () => chooseLanguage,
  },
  malformed: {
    title: 'Huelt déi onsiichtbar Zeechen aus dësem Numm eraus.',
    email: 'Gitt d’Adress an der Form numm@beispill.org un.',
    language: chooseLanguage,
  },
  refused: {
    title: 'Dësen Numm gouf net ugeholl. Wielt en aneren.',
    email: 'Dës Adress gouf net ugeholl. Gitt eng aner un.',
    language: chooseLanguage,
  },

  pageLanguage: 'Déi vun de Säiten, déi all Benotzer gesäit',
  save: 'Späicheren',
  saving: 'Gëtt gespäichert …',
  saved: 'Gespäichert',
  unchanged: 'Et gëtt näischt ze späicheren.',
  revert: 'Ännerungen zréckhuelen',
  notSaved: 'Är Ännerung gouf net gespäichert.',
  lost: 'Dir kënnt dëse Beräich net méi änneren. Dëst gouf net gespäichert:',
  unclear:
    'Et ass net sécher, ob Är Ännerung gespäichert gouf. Probéiert nach eng Kéier: si gëtt net zweemol gespäichert.',

  pending: {
    toConfirm: (address) => `${address} ass ze confirméieren: maacht de Link an der E-Mail op, déi dohi geschéckt gouf.`,
    inForce: (address) => `Bis dohi ginn d’Notifikatiounen un ${address}.`,
    sendAgain: 'D’E-Mail nach eng Kéier schécken',
    sent: 'D’E-Mail gouf nach eng Kéier geschéckt.',
    keepPresent: 'Déi aktuell Adress behalen',
    kept: 'Déi aktuell Adress gëllt weider.',
    failed: 'Dat huet net geklappt. Déi nei Adress ass nach ze confirméieren.',
  },

  conflict: 'Een aneren huet dat an der Tëschenzäit geännert. Wéi eng Versioun gëllt?',
  theirs: 'Déi aner Versioun, déi elo gëllt',
  mine: 'Är Versioun, net gespäichert',
  takeTheirs: 'Déi aner behalen',
  saveMine: 'Meng späicheren',

  unsaved: 'Är Ännerunge sinn net gespäichert',
  unsavedSwitch: (title) => `Dir wiesselt elo op „${title}“. Sollen d’Ännerunge virdru gespäichert ginn?`,
  stay: 'Hei bleiwen',
  saveAndSwitch: 'Späicheren a wiesselen',
  discardAndSwitch: 'Ewechgeheien a wiesselen',
  notSwitched: (title) => `„${title}“ konnt net opgemaach ginn.`,
} satisfies ProfileActsMessages;
