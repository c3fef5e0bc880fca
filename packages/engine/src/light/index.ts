export { worstOf } from './colour.ts';
export type { LightWhy } from './dimension.ts';
export { coloursOf, decisivePart, dimensionOf, shiningDimensions } from './grounds.ts';
export { type DimensionLight, type Light, lightHistory, lightOf } from './light.ts';
export { type GivenColour, overrideObstacle, type OverrideObstacle } from './override.ts';
export { type Shining, shiningOf, turnsOf } from './shining.ts';
