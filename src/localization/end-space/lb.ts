import type { EndSpaceSentences } from './end-space-sentences.js';

export const endSpace: EndSpaceSentences = {
  ends: {
    close: {
      question: (title) => `„${title}“ zoumaachen?`,
      act: 'Dëse Beräich zoumaachen',
      pending: 'De Beräich gëtt zougemaach …',
      done: (title) => `„${title}“ ass zougemaach.`,
      failed: 'De Beräich gouf net zougemaach.',
      unclear: 'Et ass net sécher, ob de Beräich zougemaach gouf. Probéiert nach eng Kéier: Dat ass ongeféierlech.',
    },
    leave: {
      question: (title) => `„${title}“ verloossen?`,
      act: 'Dëse Beräich verloossen',
      pending: 'Dir verloosst de Beräich …',
      done: (title) => `Dir hutt „${title}“ verlooss.`,
      failed: 'Dir hutt de Beräich net verlooss.',
      unclear: 'Et ass net sécher, ob Dir de Beräich verlooss hutt. Probéiert nach eng Kéier: Dat ass ongeféierlech.',
    },
  },
  meaning: {
    private: 'Dir kënnt dann net méi an Äre private Beräich eragoen, an dat léisst sech net réckgängeg maachen.',
    professional: 'Kee kann dann nach an dëse Beräich eragoen, weder Dir nach seng aner Benotzer, an dat léisst sech net réckgängeg maachen.',
    leave: 'Dir kënnt dann net méi an dëse Beräich eragoen; seng aner Benotzer behalen en.',
  },
  typeTitle: 'Fir ze confirméieren, gitt den Numm vum Beräich an:',
  wrongTitle: 'Dat ass net den Numm vum Beräich. Gitt en esou an, wéi en iwwer dem Feld steet.',
  changed: (title) => `Dëse Beräich gouf an der Zwëschenzäit geännert; en heescht elo „${title}“. Kuckt no, ob Dir en nach zoumaache wëllt.`,
  notAdministrator: 'Nëmmen Administrateure kënnen e Beräich zoumaachen, an Dir sidd keen Administrateur méi vun dësem.',
  lastAdministrator: 'Dir kënnt dëse Beräich net verloossen: Dir sidd säi leschten Administrateur.',
  lastAdministratorHelp: 'Maacht fir d’éischt en anere Benotzer zum Administrateur, oder maacht de Beräich zou.',
  closeInstead: 'De Beräich amplaz zoumaachen',
  cancel: 'Ofbriechen',
  back: 'Zréck',
};
