import type { Child } from 'hono/jsx';

/** A page or a section that has nothing to show, and says what that means. */
export function Empty({ title, children }: { title: string; children?: Child }) {
  return (
    <div class="empty flow">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
