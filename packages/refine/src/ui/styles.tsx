/** Rules of one part of the admin, put into the page's head once, whoever shows them. */
export function Styles({ id, css }: { id: string; css: string }) {
  return (
    <style href={`dudao-${id}`} precedence="dudao">
      {css}
    </style>
  );
}
