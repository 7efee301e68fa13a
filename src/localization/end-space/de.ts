import type { EndSpaceSentences } from './end-space-sentences.js';

export const endSpace: EndSpaceSentences = {
  ends: {
    close: {
      question: (title) => `„${title}“ schließen?`,
      act: 'Diesen Bereich schließen',
      pending: 'Der Bereich wird geschlossen …',
      done: (title) => `„${title}“ ist geschlossen.`,
      failed: 'Der Bereich wurde nicht geschlossen.',
      unclear: 'Es ist nicht sicher, ob der Bereich geschlossen wurde. Versuchen Sie es erneut: Das ist gefahrlos.',
    },
    leave: {
      question: (title) => `„${title}“ verlassen?`,
      act: 'Diesen Bereich verlassen',
      pending: 'Sie verlassen den Bereich …',
      done: (title) => `Sie haben „${title}“ verlassen.`,
      failed: 'Sie haben den Bereich nicht verlassen.',
      unclear: 'Es ist nicht sicher, ob Sie den Bereich verlassen haben. Versuchen Sie es erneut: Das ist gefahrlos.',
    },
  },
  meaning: {
    private: 'Sie können Ihren privaten Bereich dann nicht mehr betreten, und das lässt sich nicht rückgängig machen.',
    professional: 'Niemand kann diesen Bereich dann noch betreten, weder Sie noch seine anderen Benutzer, und das lässt sich nicht rückgängig machen.',
    leave: 'Sie können diesen Bereich dann nicht mehr betreten; seine anderen Benutzer behalten ihn.',
  },
  typeTitle: 'Geben Sie zur Bestätigung den Namen des Bereichs ein:',
  wrongTitle: 'Das ist nicht der Name des Bereichs. Geben Sie ihn so ein, wie er über dem Feld steht.',
  changed: (title) => `Dieser Bereich wurde in der Zwischenzeit geändert; er heißt jetzt „${title}“. Prüfen Sie, ob Sie ihn noch schließen wollen.`,
  notAdministrator: 'Nur Administratoren können einen Bereich schließen, und Sie sind kein Administrator dieses Bereichs mehr.',
  lastAdministrator: 'Sie können diesen Bereich nicht verlassen: Sie sind sein letzter Administrator.',
  lastAdministratorHelp: 'Machen Sie zuerst einen anderen Benutzer zum Administrator, oder schließen Sie den Bereich.',
  closeInstead: 'Den Bereich stattdessen schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
};
