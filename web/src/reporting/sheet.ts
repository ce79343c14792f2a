const COMMITTEE = /^(?:UBND|Ủy ban nhân dân) (?:huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (.+)$/;

/** The place that stands before the date of a document: of a committee its own unit, else the province. */
export function placeNameOf(body: string, province: string): string {
  return COMMITTEE.exec(body)?.[1] ?? (province || '……');
}
