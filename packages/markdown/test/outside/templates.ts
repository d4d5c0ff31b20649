/** What engines would run, each alone and one in another. */
export const templates: readonly string[] = [
  '{{ 1 + 1 }}',
  '{{x}}',
  '{{{ a }}}',
  '{{- a -}}',
  '{% if a %} b {% endif %}',
  '{%- include x.html -%}',
  '{% raw %}',
  '{% raw %}{{ a }}{% endraw %}',
  '{% endraw %}{{ a }}',
  '{# a #}',
  '{{< a {{% b',
  '{{% a {{{< b %}} c',
  '{{< figure src="a" >}}',
  '{{% note %}} a {{% /note %}}',
  '{{</* a */>}}',
  "{{ '{{' }} a }}",
  // What JavaScript would fill in, were it between backticks.
  `\${a} \${{ a }}`,
  '<% a %> @{{ a }}',
  '{{ a {% b {# c',
  'a }} b %} c #}'
]
