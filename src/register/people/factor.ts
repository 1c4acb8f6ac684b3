/** One thing that was weighed: what was found, and how far it pushed (natural log-odds). */
export interface Factor {
  readonly name: 'name' | 'club' | 'position' | 'nationality' | 'age' | 'active' | 'role';
  readonly value: string;
  readonly push: number;
}
