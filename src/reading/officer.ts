/** A manager, or a director, owner or coach: who speaks and acts for his club, and chooses its players. */
export function runsClub(role: string | null | undefined): role is 'manager' | 'staff' {
  return role != null && (role === 'manager' || role === 'staff');
}
