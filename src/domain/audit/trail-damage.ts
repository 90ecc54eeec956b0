/** `content`: not what was hashed; `link`: does not follow the entry before; `beginning`: the first one follows another. */
export type TrailDamage = 'content' | 'link' | 'beginning';
