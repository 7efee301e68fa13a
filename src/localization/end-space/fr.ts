import type { EndSpaceSentences } from './end-space-sentences.js';

export const endSpace: EndSpaceSentences = {
  ends: {
    close: {
      question: (title) => `Clôturer « ${title} » ?`,
      act: 'Clôturer cet espace',
      pending: 'Clôture de l’espace…',
      done: (title) => `« ${title} » est clôturé.`,
      failed: 'L’espace n’a pas été clôturé.',
      unclear: 'Il n’est pas certain que l’espace ait été clôturé. Réessayez : vous ne risquez rien.',
    },
    leave: {
      question: (title) => `Quitter « ${title} » ?`,
      act: 'Quitter cet espace',
      pending: 'Vous quittez l’espace…',
      done: (title) => `Vous avez quitté « ${title} ».`,
      failed: 'Vous n’avez pas quitté l’espace.',
      unclear: 'Il n’est pas certain que vous ayez quitté l’espace. Réessayez : vous ne risquez rien.',
    },
  },
  meaning: {
    private: 'Vous ne pourrez plus entrer dans votre espace privé, et cette action est définitive.',
    professional: 'Plus personne ne pourra entrer dans cet espace, ni vous ni ses autres utilisateurs, et cette action est définitive.',
    leave: 'Vous ne pourrez plus entrer dans cet espace ; ses autres utilisateurs le conservent.',
  },
  typeTitle: 'Pour valider, saisissez l’intitulé de l’espace :',
  wrongTitle: 'Ce n’est pas l’intitulé de l’espace. Saisissez-le tel qu’il figure au-dessus du champ.',
  changed: (title) => `Cet espace a été modifié entre-temps ; son intitulé est maintenant « ${title} ». Vérifiez si vous voulez toujours le clôturer.`,
  notAdministrator: 'Seuls les administrateurs peuvent clôturer un espace, et vous n’êtes plus administrateur de celui-ci.',
  lastAdministrator: 'Vous ne pouvez pas quitter cet espace : vous en êtes le dernier administrateur.',
  lastAdministratorHelp: 'Nommez d’abord administrateur un autre utilisateur, ou clôturez l’espace.',
  closeInstead: 'Clôturer plutôt l’espace',
  cancel: 'Annuler',
  back: 'Retour',
};
