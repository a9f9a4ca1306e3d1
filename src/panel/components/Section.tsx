import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
  /** Buttons at the end of the title's line. */
  tools?: ComponentChildren;
}

export function Section({ id, title, children, tools }: SectionProps) {
  return (
    <section class="section" data-section={id} aria-labelledby={`section-${id}`}>
      <div class="section-head">
        <h3 id={`section-${id}`}>{title}</h3>
        {tools}
      </div>
      {children}
    </section>
  );
}
