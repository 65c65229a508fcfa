import type { Pack } from '../model/pack.ts';
import { codes } from './fhir/codes.ts';

const docs = 'https://hl7.org/fhir/valueset-issue-type.html';

const faulty = { oneOf: ['fatal', 'error'] } as const;

/** The operation that answers 200 whatever it finds. */
const VALIDATE = ['$validate', '%24validate'] as const;

const readIssues = {
  fix: [
    'Read diagnostics and details of the issues for the reason, of the severest first.',
    'Quote the {id} to the operator of the server if it stays unclear.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

/** The members that all of the forms have. */
const listed = {
  elsewhere: {},
  items: 'issue',
  item: {
    code: ['details.coding.*.code', 'code'],
    message: ['diagnostics', 'details.text'],
    detail: 'details.text',
  },
  ids: [{ name: 'id', field: 'id' }],
  set: 'types',
} as const;

/**
 * FHIR: health records. Every failure is an OperationOutcome with a list of issues. Under a success
 * status one is mostly a remark; only the operation $validate tells of faults there.
 */
export const fhir = {
  id: 'fhir',
  name: 'FHIR',
  kind: 'form',
  also: ['HAPI FHIR', 'SMART on FHIR'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'outcome',
      where: {
        resourceType: { oneOf: ['OperationOutcome'] },
        issue: { each: { severity: 'string', code: 'string' } },
        // Only then is the code of the first issue that of the whole.
        'issue.*.severity': faulty,
      },
      ...listed,
      inSuccess: { endpoints: VALIDATE },
      code: ['issue.*.details.coding.*.code', 'issue.*.code'],
      message: ['issue.*.diagnostics', 'issue.*.details.text'],
      detail: 'issue.*.details.text',
      fields: {
        issue: 'All that the server has found, each with a severity and a type.',
        code: 'The type of the issue, a word that all FHIR servers share.',
        'details.coding.*.code': 'A narrower word, of a list that the coding names.',
        'issue.*.code': 'The type of the first issue.',
        diagnostics: "The server's words on it, for developers.",
        expression: 'Where in the resource it is, as FHIRPath.',
        severity: 'How bad it is: fatal, error, warning or information.',
      },
      unlisted: {
        meaning: 'The FHIR server reports an issue of a type that the standard does not list.',
        ...readIssues,
      },
    },
    {
      // The code of its first issue is that of a remark, and none of the whole.
      id: 'remarks-first',
      where: {
        resourceType: { oneOf: ['OperationOutcome'] },
        issue: { some: { severity: faulty, code: 'string' } },
      },
      inSuccess: { endpoints: VALIDATE },
      ...listed,
      unlisted: {
        meaning: 'The FHIR server reports an error behind issues that are only remarks.',
        ...readIssues,
      },
    },
    {
      // Under a failing status an outcome is one whatever its issues are.
      id: 'remarks-only',
      where: {
        resourceType: { oneOf: ['OperationOutcome'] },
        issue: { each: { severity: 'string', code: 'string' } },
      },
      ...listed,
      unlisted: {
        meaning: 'The FHIR server refuses the request and lists only remarks.',
        ...readIssues,
      },
    },
  ],
  sets: { types: { name: 'FHIR issue types', docs, codes, list: 'fhir' } },
  statuses: {},
  examples: [
    {
      title: 'A reference that leads to nothing',
      url: 'https://health.shop.example/fhir/Patient/17',
      status: 404,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found",\
"diagnostics":"Resource Patient/17 is not known"}]}`,
      findings: [{ shape: 'outcome', code: 'not-found', items: ['not-found'] }],
    },
    {
      title: 'Two issues, the first with a narrower word',
      url: 'https://health.shop.example/fhir/Patient?foo=1',
      status: 400,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","id":"outcome-17","issue":[{"severity":"error",\
"code":"invalid","details":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/operation-outcome",\
"code":"MSG_PARAM_UNKNOWN"}],"text":"foo"}},{"severity":"warning","code":"business-rule",\
"diagnostics":"The name is short"}]}`,
      findings: [
        {
          shape: 'outcome',
          code: 'MSG_PARAM_UNKNOWN',
          items: ['MSG_PARAM_UNKNOWN', 'business-rule'],
        },
      ],
    },
    {
      title: 'A validation that finds faults, under 200',
      url: 'https://health.shop.example/fhir/Patient/$validate',
      method: 'POST',
      status: 200,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required",\
"expression":["Patient.name"],"diagnostics":"The name is missing"}]}`,
      findings: [{ shape: 'outcome', code: 'required', items: ['required'] }],
    },
    {
      title: 'A warning before the error',
      url: 'https://health.shop.example/fhir/Patient',
      method: 'POST',
      status: 422,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"business-rule",\
"diagnostics":"The name is short"},{"severity":"error","code":"required",\
"diagnostics":"The birth date is missing"}]}`,
      findings: [{ shape: 'remarks-first', code: null, items: ['business-rule', 'required'] }],
    },
    {
      title: 'A validation that finds a fault behind a warning, under 200',
      url: 'https://health.shop.example/fhir/Patient/$validate',
      method: 'POST',
      status: 200,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"business-rule",\
"diagnostics":"The name is short"},{"severity":"information","code":"informational"},\
{"severity":"error","code":"required","diagnostics":"The birth date is missing"}]}`,
      findings: [
        {
          shape: 'remarks-first',
          code: null,
          items: ['business-rule', 'informational', 'required'],
        },
      ],
    },
    {
      title: 'A refusal with a warning alone',
      url: 'https://health.shop.example/fhir/Patient',
      method: 'POST',
      status: 409,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"duplicate",\
"diagnostics":"The patient may be there already"}]}`,
      findings: [{ shape: 'remarks-only', code: null, items: ['duplicate'] }],
    },
    {
      title: 'A validation without a fault',
      url: 'https://health.shop.example/fhir/Patient/$validate',
      method: 'POST',
      status: 200,
      mediaType: 'application/fhir+json',
      body: `{"resourceType":"OperationOutcome","issue":[{"severity":"information",\
"code":"informational","diagnostics":"No issues"},{"severity":"warning","code":"business-rule"}]}`,
      findings: [],
    },
  ],
  counterexamples: [
    {
      title: 'A list of issues of an API of its own',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"issue":[{"severity":"error","code":"required"}]}',
    },
    {
      title: 'A patient under a failing status',
      url: 'https://health.shop.example/fhir/Patient/17',
      status: 409,
      mediaType: 'application/fhir+json',
      body: '{"resourceType":"Patient","id":"17"}',
    },
  ],
} as const satisfies Pack;
