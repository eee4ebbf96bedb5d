// Answers the lines of GraphQL.Engine.TestHost (see its README) by the reference implementation: {id, mode, sdl, query, ...} in, {id, data, errors} out.
import { createInterface } from 'node:readline';
import { BreakingChangeType, DangerousChangeType, GraphQLDeprecatedDirective, __Directive, __DirectiveLocation, __Schema, buildASTSchema, execute, findSchemaChanges, parse, specifiedRules, validate, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate';

const drafts = /^(DeferStream|StreamDirective|MaxIntrospectionDepth)/;
// By default the parser follows a draft: empty selection sets. The edition of September 2025 has none (§2.5).
const asSpecified = { allowEmptySelectionSets: false };

// So does introspection: deprecated directives, and two places for directives (§4.2).
delete __Directive.getFields().isDeprecated;
delete __Directive.getFields().deprecationReason;
__Schema.getFields().directives.args = [];
__DirectiveLocation._values = __DirectiveLocation.getValues().filter(value => !['DIRECTIVE_DEFINITION', 'FRAGMENT_VARIABLE_DEFINITION'].includes(value.name));

GraphQLDeprecatedDirective.locations = GraphQLDeprecatedDirective.locations.filter(location => location !== 'DIRECTIVE_DEFINITION');

const nameOf = rule => rule.name.replace(/Rule$/, '');
const rulesOf = names => specifiedRules.filter(rule => !drafts.test(rule.name) && (names == null || names.includes(nameOf(rule))));

// As a property of the value; {"$error": "message"} fails. An own property only: JSON values inherit nothing.
const valueOf = value => {
  if (Array.isArray(value)) return value.map(valueOf);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$error') ? new Error(value.$error) : value;
};
const fieldResolver = (source, _, __, info) =>
  typeof source === 'object' && source !== null && !Array.isArray(source) && Object.hasOwn(source, info.fieldName) ? valueOf(source[info.fieldName]) : undefined;
const typeResolver = value => typeof value === 'object' && value !== null && Object.hasOwn(value, '__typename') && typeof value.__typename === 'string' ? value.__typename : undefined;

const schemas = new Map();

function schemaOf(sdl) {
  if (!schemas.has(sdl)) {
    if (schemas.size > 500) schemas.clear();
    schemas.set(sdl, read(sdl));
  }
  return schemas.get(sdl);
}

function read(sdl) {
  let document;
  try {
    document = parse(sdl, asSpecified);
  } catch (fault) {
    return { errors: [fault] };
  }
  const errors = validateSDL(document);
  if (errors.length > 0) return { errors };
  try {
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    return { schema, errors: validateSchema(schema) };
  } catch (fault) {
    return { errors: [fault] };
  }
}

const severityOf = type => (type in BreakingChangeType ? 'Breaking' : type in DangerousChangeType ? 'Dangerous' : 'Safe');

function compare(sdl, later) {
  const [before, after] = [schemaOf(sdl), schemaOf(later)];
  const errors = [...before.errors, ...after.errors];
  if (errors.length > 0) return { errors };
  return { changes: findSchemaChanges(before.schema, after.schema).map(({ type, description }) => ({ type, severity: severityOf(type), description })) };
}

async function answer({ mode, sdl, later, query, variables, operationName, data, rules, byRule, drafts }) {
  if (mode === 'parse') {
    try {
      parse(query ?? sdl, drafts ? {} : asSpecified);
      return {};
    } catch (fault) {
      return { errors: [fault] };
    }
  }
  if (mode === 'compare') return compare(sdl, later);
  const { schema, errors } = schemaOf(sdl);
  if (errors.length > 0 || (mode === 'validate' && query == null)) return { errors };
  let document;
  try {
    document = parse(query, asSpecified);
  } catch (fault) {
    return { errors: [fault] };
  }
  const chosen = rulesOf(rules);
  const found = validate(schema, document, chosen);
  if (found.length > 0) return { errors: found, rules: byRule ? chosen.filter(rule => validate(schema, document, [rule]).length > 0).map(nameOf) : undefined };
  if (mode === 'validate') return {};
  return execute({ schema, document, rootValue: data, variableValues: variables ?? undefined, operationName, fieldResolver, typeResolver });
}

const shown = error => ({ message: String(error.message), locations: error.locations, path: error.path });

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const question = JSON.parse(line);
  let said;
  try {
    said = await answer(question);
  } catch (fault) {
    said = { thrown: true, errors: [fault] };
  }
  const out = { id: question.id };
  if (said.data !== undefined) out.data = said.data;
  if (said.errors?.length) out.errors = said.errors.map(shown);
  if (said.rules) out.rules = said.rules; // byRule: those that refuse the document, each asked alone
  if (said.changes) out.changes = said.changes; // compare: from the schema sdl to the schema later
  if (said.thrown) out.thrown = true;
  process.stdout.write(JSON.stringify(out) + '\n');
}
