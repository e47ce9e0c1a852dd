// A static page as the template of govuk-frontend makes it, with the components' own markup. It works without its script.

const head = ({ lang, brand }, style, script, heading) => `<!DOCTYPE html>
<html lang="${lang}" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${heading} - ${brand}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<script type="module" src="${script}"></script>
<script type="module">import { initAll } from "${script}"; initAll();</script>`;

const top = ({ brand, skip }) => `<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">${skip}</a>
<header class="govuk-template__header">
<div class="govuk-service-navigation" data-module="govuk-service-navigation">
<div class="govuk-width-container"><div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><a href="index.html" class="govuk-service-navigation__link">${brand}</a></span>
</div></div>
</div>
</header>`;

const item = (kind, name, { id, label, hint }) => `<div class="govuk-${kind}__item">
<input class="govuk-${kind}__input" id="${id}" name="${name}" type="${kind === "radios" ? "radio" : "checkbox"}" value="${id}" aria-describedby="${id}-hint">
<label class="govuk-label govuk-${kind}__label" for="${id}">${label}</label>
<div id="${id}-hint" class="govuk-hint govuk-${kind}__hint">${hint}</div>
</div>`;

const group = (kind, name, legend, choices) => `<div class="govuk-form-group">
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${legend}</legend>
<div class="govuk-${kind}" data-module="govuk-${kind}">
${choices.map((choice) => item(kind, name, choice)).join("\n")}
</div>
</fieldset>
</div>
<button type="submit" class="govuk-button" data-module="govuk-button">`;

const main = (inner) => `<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">${inner}</main></div>`;

/** Both pages, given the addresses of the style and the script. */
export function govuk(words, style, script) {
  const { first, second, next } = words;
  const page = (heading, inner) => `${head(words, style, script, heading)}\n${top(words)}\n${main(inner)}\n</body>\n</html>\n`;
  return {
    "index.html": page(first.heading, `<h1 class="govuk-heading-l">${first.heading}</h1>
<p class="govuk-body-l">${first.lead}</p>
<form action="second.html" method="get" novalidate>${group("radios", "whom", first.asked, first.choices)}${next}</button></form>
<ul class="govuk-list govuk-list--bullet">${first.points.map((point) => `<li>${point}</li>`).join("\n")}</ul>
<p class="govuk-body-s">${first.period}</p>`),
    "second.html": page(second.heading, `<h1 class="govuk-heading-l">${second.heading}</h1>
<form action="index.html" method="get" novalidate>${group("checkboxes", "topics", second.lead, second.choices)}${next}</button></form>`),
  };
}
