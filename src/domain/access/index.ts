export { anonymous, isAnonymous, may, operator, type Actor } from './actor.ts';
export { PERMISSIONS, ROLES, type Permission, type Role } from './roles.ts';
