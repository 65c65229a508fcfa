import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'a permission that is missing, marked by the header',
    url: 'https://shop.example/api/app/book',
    method: 'POST',
    status: 403,
    headers: { _abperrorformat: 'true' },
    body: '{"error":{"code":"Volo.Authorization:010001","message":"Authorization failed! Given policy has not granted."}}',
    findings: [{ shape: 'marked', code: 'Volo.Authorization:010001' }],
  },
  {
    title: 'input that is not valid, without the header',
    url: 'https://shop.example/api/app/book',
    method: 'POST',
    status: 400,
    body: '{"error":{"code":null,"message":"Your request is not valid!","details":"The following errors were detected during validation.","data":{},"validationErrors":[{"message":"The Name field is required.","members":["name"]}]}}',
    findings: [{ shape: 'remote-service-error', code: null, items: [null] }],
  },
  {
    title: 'a business rule with a code of the application',
    url: 'https://shop.example/api/app/author',
    method: 'POST',
    status: 403,
    headers: { _AbpErrorFormat: 'true' },
    body: '{"error":{"code":"BookStore:00001","message":"There is an author of this name.","details":null,"data":{"name":"Orwell"},"validationErrors":null}}',
    findings: [{ shape: 'remote-service-error', code: 'BookStore:00001' }],
  },
  {
    title: 'ASP.NET Boilerplate',
    url: 'https://shop.example/api/services/app/User/Create',
    method: 'POST',
    status: 500,
    body: '{"result":null,"targetUrl":null,"success":false,"error":{"code":0,"message":"User name is taken.","details":null,"validationErrors":null},"unAuthorizedRequest":false,"__abp":true}',
    findings: [{ shape: 'boilerplate', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'a code, a message and details, as Azure and others send them',
    url: 'https://shop.example/api/app/book',
    status: 400,
    body: '{"error":{"code":"InvalidName","message":"The name is not valid.","details":[]}}',
  },
  {
    title: 'an in-house envelope with success',
    url: 'https://shop.example/api/app/book',
    status: 400,
    body: '{"success":false,"result":null,"error":{"code":3,"message":"The name is not valid."}}',
  },
] as const satisfies readonly PackExample[];
