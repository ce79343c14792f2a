// What /api/notices answers. Days are ISO text, instants UTC; null is "not there".
import type { Schemas } from '../shared/api/schemas';

export type Notice = Schemas['Notice'];
export type NoticePage = Schemas['NoticePage'];
export type NoticeSettings = Schemas['NoticeSettings'];
