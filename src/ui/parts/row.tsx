import type { ComponentChildren } from 'preact';

/** Short facts side by side. The points between them are drawn by the style sheet and not read out. */
export function Row({ children }: { children: ComponentChildren[] }) {
  return (
    <span class="row">
      {children
        .filter((child) => child !== null && child !== '')
        .map((child, index) => (
          <span key={index}>{child}</span>
        ))}
    </span>
  );
}
