import { defineTeam } from './register-team.js';

export { defineTeam };

defineTeam();
