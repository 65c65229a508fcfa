import type { CodeEntry, CodeSet } from '../../model/pack.ts';

const observed = { basis: 'observed', who: 'caller', retry: 'after-change' } as const;
const byKey = { ...observed, who: 'credentials' } as const satisfies Partial<CodeEntry>;
const byAccount = { ...observed, who: 'account-owner' } as const satisfies Partial<CodeEntry>;
const byServer = {
  ...observed,
  who: 'vendor',
  retry: 'after-wait',
} as const satisfies Partial<CodeEntry>;

/** The words that servers of language models share with OpenAI, of `code` and of `type`. */
export const codes = {
  invalid_api_key: {
    ...byKey,
    meaning: 'The server does not know the API key, or it has been revoked.',
    causes: [
      'The key is one of another provider than the base URL of the client.',
      'The environment variable was not set where the program runs.',
    ],
    fix: [
      'Send Authorization: Bearer with a key that this server gave out.',
      'Compare base URL and key of the client: both must be of one provider.',
    ],
  },
  authentication_error: {
    ...byKey,
    meaning: 'The credentials of the call are missing, or do not tell who is calling.',
    fix: ['Send the header that this server wants: Authorization: Bearer, or api-key at Azure.'],
  },
  permission_error: {
    ...byKey,
    meaning: 'The key is good, but it may not use this model or endpoint.',
    fix: ['Give the key the right in the console of the provider, or take another key.'],
  },
  model_not_found: {
    ...observed,
    meaning: 'The server has no model of this name, or does not open it to the key.',
    causes: [
      'The name is one of another provider.',
      'The model has been retired, or was not loaded on this server.',
    ],
    fix: ['Ask GET /v1/models of the same server for the names that it has.'],
  },
  unsupported_model: {
    ...observed,
    meaning: 'The model exists and cannot do what this endpoint is for.',
    fix: ['Choose a model for this endpoint, such as one of embeddings for embeddings.'],
  },
  context_length_exceeded: {
    ...observed,
    meaning: 'Messages, tools and answer together have more tokens than the model can hold.',
    fix: [
      'Leave out or summarize earlier messages, or lower max_tokens.',
      'Choose a model with a larger context window.',
    ],
  },
  string_above_max_length: {
    ...observed,
    meaning: 'A text of the request is longer than the server takes in that place.',
    fix: ['Shorten the text that param names.'],
  },
  content_filter: {
    ...observed,
    meaning: 'The filter of the provider stopped the prompt or the answer for its contents.',
    causes: [
      'The prompt has words of violence, hate, sex or self-harm.',
      'A document in the prompt reads like an attempt to change the instructions.',
    ],
    fix: [
      'Change the prompt, or leave out the part that innererror names where it is there.',
      'Ask the owner of the deployment about its filter if the prompt is harmless.',
    ],
  },
  content_policy_violation: {
    ...observed,
    meaning: 'The rules of the provider on contents forbid what was asked for.',
    fix: ['Ask for something else, or word it in another way.'],
  },
  insufficient_quota: {
    ...byAccount,
    meaning: 'The credits or the budget of the account are used up, and waiting does not help.',
    fix: ['Add credits or raise the budget in the console of the provider.'],
  },
  rate_limit_exceeded: {
    ...byAccount,
    retry: 'after-wait',
    meaning: 'More requests or tokens came within a minute or a day than the plan allows.',
    fix: [
      'Wait for the time in Retry-After or in the message, then send the request again.',
      'Send fewer tokens, or ask the provider for a higher limit.',
    ],
  },
  rate_limit_error: {
    ...byAccount,
    retry: 'after-wait',
    meaning: 'The server holds this key back for its number of calls.',
    fix: ['Send the request again with growing, random delays.'],
  },
  tokens: {
    ...byAccount,
    retry: 'after-wait',
    meaning: 'The limit that was reached is the one on tokens.',
    fix: ['Wait for the time in the message, and lower max_tokens.'],
  },
  requests: {
    ...byAccount,
    retry: 'after-wait',
    meaning: 'The limit that was reached is the one on the number of requests.',
    fix: ['Wait for the time in the message, and join small calls.'],
  },
  unknown_parameter: {
    ...observed,
    meaning: 'The request has a member that the server does not know.',
    fix: ['Leave out the member that param names, or mend its spelling.'],
  },
  unsupported_parameter: {
    ...observed,
    meaning: 'The member is known, but this model does not take it.',
    fix: ['Leave out the member that param names, or choose a model that takes it.'],
  },
  missing_required_parameter: {
    ...observed,
    meaning: 'The request lacks a member that the server needs.',
    fix: ['Add the member that param names.'],
  },
  unsupported_value: {
    ...observed,
    meaning: 'The model takes the member, though not with this value.',
    fix: ['Choose a value that the message lists for the member in param.'],
  },
  invalid_value: {
    ...observed,
    meaning: 'The value of a member is outside of what the server can take.',
    fix: ['Correct the member that param names.'],
  },
  invalid_type: {
    ...observed,
    meaning: 'A member is of another type than the server wants: a text, a number, a list.',
    fix: ['Compare the member that param names with the API reference of this server.'],
  },
  invalid_request_error: {
    ...observed,
    meaning: 'The request is not one that the server can take, for the reason in the message.',
    fix: ['Read message and param, and correct what they name.'],
  },
  not_found_error: {
    ...observed,
    meaning: 'The path, the model or the object of the request is not on this server.',
    fix: ['Check the base URL, which mostly ends with /v1, and the name of the model.'],
  },
  api_error: {
    ...byServer,
    meaning: 'Something failed within the server while it worked on the request.',
    fix: ['Send the request again with growing delays.', 'Look into the log of the server.'],
  },
  server_error: {
    ...byServer,
    meaning: 'The server or the model behind it broke down over the request.',
    fix: ['Send the request again with growing delays, and quote the {id} if it goes on.'],
  },
  service_unavailable_error: {
    ...byServer,
    meaning: 'The model is overloaded or is just being loaded.',
    fix: ['Wait some seconds, then send the request again.'],
  },
} as const satisfies CodeSet['codes'];
