/** GPO's text in a page of HTML. */
export function inHtmlPage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;')
  return `<html>\n<head>\n<title>CFR</title>\n</head>\n<body><pre>\n${escaped}\n</pre></body>\n</html>\n`
}
