import { mount } from '../src/panel/mount.tsx';
import { receive } from './handover.ts';

receive((host) => mount(document.body, host));
