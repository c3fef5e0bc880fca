export { AccountRegister } from './account-register.tsx';
