// What XML 1.0 has no place for: control characters, halves of surrogate pairs, two non-characters.
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Text for the content of an XML or HTML element. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>\r]/g, sign => ENTITIES[sign] ?? sign)
}

/** Text for an attribute in quotes; line breaks stay what they are. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\n\r\t]/g, sign => ENTITIES[sign] ?? sign)
}
