import type { Child } from 'hono/jsx';

interface EmptyProps {
  readonly title: string;
  /** `h1` where nothing else heads the page. */
  readonly as?: 'h1' | 'h2';
  readonly children?: Child;
}

/** A page or a part of one that has nothing to show, and says what that means. */
export function Empty({ title, as = 'h1', children }: EmptyProps) {
  const Heading = as;
  return (
    <div class="empty flow">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
