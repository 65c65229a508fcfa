import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'SAP Gateway, a property that is not there',
    url: 'https://erp.shop.example/sap/opu/odata/sap/ORDERS_SRV/Orders',
    status: 400,
    body: `{"error":{"code":"005056A509B11EE1B9A8FEA8DE87F78E","message":{"lang":"en",\
"value":"Property Foo not found in type Order"},"innererror":{"transactionid":"ABC123",\
"timestamp":"20261120100000.0000000"}}}`,
    findings: [{ shape: 'version-2', code: '005056A509B11EE1B9A8FEA8DE87F78E' }],
  },
  {
    title: 'SAP Gateway, with single messages',
    url: 'https://erp.shop.example/sap/opu/odata/sap/ORDERS_SRV/Orders',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":"/IWBEP/CX_MGW_BUSI_EXCEPTION","message":{"value":"Not saved"},\
"innererror":{"transactionid":"ABC123","errordetails":[{"code":"M7/021",\
"message":"Too little stock","severity":"error"},{"code":"ZORD/007","message":"Check the plant",\
"severity":"error"}]}}}`,
    findings: [
      {
        shape: 'version-2',
        code: '/IWBEP/CX_MGW_BUSI_EXCEPTION',
        items: ['M7/021', 'ZORD/007'],
      },
    ],
  },
  {
    title: 'SharePoint, verbose',
    url: "https://intranet.shop.example/_api/web/lists/getbytitle('Orders')",
    status: 404,
    body: `{"error":{"code":"-1, System.UnauthorizedAccessException","message":\
{"lang":"en-US","value":"Access denied."}}}`,
    findings: [{ shape: 'version-2', code: 'UnauthorizedAccessException' }],
  },
  {
    title: 'SharePoint, with the name of version 3',
    url: "https://intranet.shop.example/_api/web/lists/getbytitle('Orders')",
    status: 404,
    body: `{"odata.error":{"code":"-1, Microsoft.SharePoint.Client.ResourceNotFoundException",\
"message":{"lang":"en-US","value":"No such list."}}}`,
    findings: [{ shape: 'version-3', code: 'ResourceNotFoundException' }],
  },
  {
    title: 'Dataverse, with the header of version 4',
    url: 'https://crm.shop.example/api/data/v9.2/accounts(17)',
    status: 404,
    headers: { 'OData-Version': '4.0' },
    body: '{"error":{"code":"0x80040217","message":"account With Id = 17 Does Not Exist"}}',
    findings: [{ shape: 'version-4', code: '0x80040217' }],
  },
  {
    title: 'CAP, with several faults',
    url: 'http://127.0.0.1:4004/odata/v4/shop/Orders',
    method: 'POST',
    status: 400,
    headers: { 'odata-version': '4.0' },
    body: `{"error":{"message":"Several errors","code":"MULTIPLE_ERRORS","details":[\
{"message":"Enter a value between 1 and 9.","code":"ASSERT_RANGE","target":"quantity"},\
{"message":"Wrong","code":"400","target":"mail"}],"@Common.numericSeverity":4}}`,
    findings: [{ shape: 'version-4', code: 'MULTIPLE_ERRORS', items: ['ASSERT_RANGE', '400'] }],
  },
  {
    title: 'SAP RAP, version 4 without the header',
    url: 'https://erp.shop.example/sap/opu/odata4/sap/orders/srvd/sap/orders/0001/Orders',
    status: 404,
    body: `{"error":{"code":"/IWBEP/CM_V4_RUNTIME/021","message":"Not found","innererror":\
{"ErrorDetails":{"@SAP__common.TransactionId":"ABC123"}}}}`,
    findings: [{ shape: 'sap-version-4', code: '/IWBEP/CM_V4_RUNTIME/021' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A code and a message in error, of an API of its own',
    url: 'https://api.shop.example/orders/17',
    status: 404,
    body: '{"error":{"code":"0x80040217","message":"No such order."}}',
  },
  {
    title: 'Microsoft Graph',
    url: 'https://relay.shop.example/v1.0/me',
    status: 401,
    headers: { 'odata-version': '4.0' },
    body: `{"error":{"code":"InvalidAuthenticationToken","message":"Token is empty.","innerError":\
{"date":"2026-11-20T10:00:00","request-id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}}}`,
  },
  {
    title: 'A message in two languages, of an API of its own',
    url: 'https://api.shop.example/orders/17',
    status: 404,
    body: '{"error":{"code":"E17","message":{"en":"Not found","de":"Nicht da"}}}',
  },
] as const satisfies readonly PackExample[];
