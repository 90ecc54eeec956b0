export { addPerson } from './add-person.ts';
export { checkPassword, hashPassword } from './passwords.ts';
export { closeSession, findActor, isRole, openSession, type SessionToken } from './sessions.ts';
