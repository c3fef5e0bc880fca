/** As much of JSON Schema as the language's schema is written in. */
export type JsonSchema = {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  definitions?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: Array<string | number>;
  /** What editors say of each value, in the same order. */
  enumDescriptions?: string[];
  const?: string | number;
  default?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  'x-vocabulary'?: string;
};

/** The definition that a schema is, by name, where it is nothing but that. */
export const definitionIn = ({ $ref, allOf }: JsonSchema): string | undefined =>
  ($ref ?? (allOf?.length === 1 ? allOf[0]?.$ref : undefined))?.replace('#/definitions/', '');
