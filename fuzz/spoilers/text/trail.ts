import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const TRAILERS = [
  'grpc-status:5\r\n',
  'grpc-status: 16\r\ngrpc-message: who%3F\r\n',
  'GRPC-STATUS:0\r\n',
  'grpc-status:',
  'grpc-message:%E0%A4%A\r\n',
  'x-grpc-status:5\r\n',
  'grpc-status:5\ngrpc-status:7\n',
  'grpc-status-details-bin:CAUS\r\n',
] as const;

const CHANGES: readonly ((text: string, trailer: string, pick: Picker) => string)[] = [
  (text, trailer) => `${text}\u0080\u0000\u0000\u0000\u000f${trailer}`,
  (text, trailer) => `${text}${trailer}`,
  (text, trailer) => `${trailer}${text}`,
  (text, trailer) => text + Buffer.from(`\u0080${trailer}`, 'latin1').toString('base64'),
  (text, trailer, pick) => {
    const at = pick(text.length + 1);
    return text.slice(0, at) + trailer + text.slice(at);
  },
  (text, trailer) => `${text}${trailer.repeat(50)}`,
  (text) => text.replaceAll('\r\n', '\n') || '\u0080',
  (text) => text.replaceAll('grpc-', 'Grpc-') || 'grpc-status:5',
];

/** Adds trailers of gRPC-Web before, behind or within the text, or changes those that are there. */
export const trail: Spoiler<string> = {
  id: 'trail',
  spoil: (text, pick) => {
    const trailer = oneOf(TRAILERS, pick);
    const trailed = oneOf(CHANGES, pick)(text, trailer, pick);
    return trailed === text ? `${text}${trailer}` : trailed;
  },
};
