// What the program answers, by the name it has in docs/api/openapi.json. The types are made from there ("npm run api").
import type { components } from '../../../made/schema';

export type Schemas = components['schemas'];
