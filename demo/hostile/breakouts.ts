// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of servers, not of ours

/** Ends of what a text may stand in, with markup after it. */
export const ENDS = [
  '--><script>errataTripwire()</script><!--',
  '--!><img src=x onerror=errataTripwire()>',
  '<!--><img src=x onerror=errataTripwire()>-->',
  '<![CDATA[<img src=x onerror=errataTripwire()>]]>',
  '</title><script>errataTripwire()</script>',
  '</textarea><img src=x onerror=errataTripwire()>',
  '</script><script>errataTripwire()</script>',
  '</noscript><img src=x onerror=errataTripwire()>',
  '</template><img src=x onerror=errataTripwire()>',
  '</pre></section></article><img src=TRIPWIRE>',
  '</code></dd></dl><script src=TRIPWIRE></script>',
] as const;

/** Ends of an attribute, with every kind of quote and of what is taken for one, and attributes after it. */
export const ATTRIBUTES = [
  '" onmouseover="errataTripwire()',
  "' onmouseover='errataTripwire()",
  '` onmouseover=`errataTripwire()',
  '"><img src=x onerror=errataTripwire()>',
  "'><img src=x onerror=errataTripwire()>",
  '`><img src=x onerror=errataTripwire()>',
  '><img src=x onerror=errataTripwire()>',
  ' autofocus tabindex=0 onfocus=errataTripwire() ',
  '"/autofocus/onfocus="errataTripwire()',
  '"\nonclick="errataTripwire()',
  '"\tonclick="errataTripwire()',
  '"\fonclick="errataTripwire()',
  '\\" onclick=\\"errataTripwire()',
  '&quot; onclick=&quot;errataTripwire()',
  '%22 onclick=%22errataTripwire()',
  '\u201c onclick=\u201derrataTripwire()',
  '\u2018 onclick=\u2019errataTripwire()',
  '\uff02 onclick=\uff02errataTripwire()',
  '" style="background:url(TRIPWIRE)',
  '" href="javascript:errataTripwire()',
  '" src="TRIPWIRE',
  '" id="detail" class="explanation',
  '" dangerouslySetInnerHTML="{__html:1}',
] as const;

/** Ends of a text within a script or within JSON, and code after it. */
export const STRINGS = [
  '"},"vendor":"8x8",{"x":"',
  '\\',
  '\\"',
  "';errataTripwire();//",
  '";errataTripwire();//',
  '`;errataTripwire();//',
  "\\';errataTripwire();//",
  '\u2028errataTripwire()',
  '//\nerrataTripwire()',
  '*/errataTripwire()/*',
  ');errataTripwire();(',
  'errataTripwire()',
  'eval("errataTripwire()")',
  'new Function("errataTripwire()")()',
  'setTimeout("errataTripwire()")',
  'import("TRIPWIRE")',
  'fetch("TRIPWIRE")',
  '[].at.constructor("errataTripwire()")()',
] as const;

/** Forms that templates of many languages, and our own, fill in. */
export const TEMPLATES = [
  '${errataTripwire()}',
  '`${errataTripwire()}`',
  '{{constructor.constructor("errataTripwire()")()}}',
  '{{{errataTripwire()}}}',
  '#{errataTripwire()}',
  '[[${errataTripwire()}]]',
  '<%= errataTripwire() %>',
  '{% include "TRIPWIRE" %}',
  '{id}',
  '{code}',
  '{name} with id {id} not found',
  "$& $1 $` $' $$",
  '%s %d %o %c',
] as const;
