import { Table } from '../database/memory-table.js';
import type * as port from './store.js';

export interface PersonRow extends port.Person {
  readonly id: string;
}

export interface SubjectRow {
  readonly issuer: string;
  readonly subject: string;
  readonly personId: string;
}

export interface PeopleState {
  readonly people: readonly PersonRow[];
  readonly subjects: readonly SubjectRow[];
}

export const peopleKeys = { people: ['id'], subjects: ['issuer', 'subject'] } as const;

/** The people in memory. */
export class MemoryPeople implements port.PeopleStore {
  readonly #people;
  readonly #subjects;

  constructor({ people, subjects }: Partial<PeopleState>) {
    this.#people = new Table(peopleKeys.people, people);
    this.#subjects = new Table(peopleKeys.subjects, subjects);
  }

  dump(): PeopleState {
    return { people: this.#people.all, subjects: this.#subjects.all };
  }

  async recordSignIn({ issuer, subject, drawnId, at, ...stated }: port.PersonSignIn): Promise<string> {
    const personId = this.#subjects.find({ issuer, subject })?.personId ?? drawnId;
    this.#subjects.put({ issuer, subject, personId });
    this.#people.put({ id: personId, ...stated, signedInAt: at });
    return personId;
  }

  /** Whose a subject is. */
  ownerOf(issuer: string, subject: string): string | undefined {
    return this.#subjects.find({ issuer, subject })?.personId;
  }

  countSubjects(personId: string): number {
    return this.#subjects.all.filter((row) => row.personId === personId).length;
  }

  putSubject(issuer: string, subject: string, personId: string) {
    this.#subjects.put({ issuer, subject, personId });
  }

  dropSubject(issuer: string, subject: string) {
    this.#subjects.delete({ issuer, subject });
  }

  forget(personId: string) {
    this.#people.delete({ id: personId });
  }

  async readPerson(personId: string): Promise<port.Person | undefined> {
    const row = this.#people.find({ id: personId });
    if (row === undefined) return undefined;
    const { id: _, ...person } = row;
    return person;
  }
}
