/** The table of an entity: its name in snake case, but `user`, which SQL keeps for itself. */
export function tableOf(entity: string): string {
  if (entity === "user") return "app_user";
  if (!/^[a-z][A-Za-z]*$/.test(entity)) throw new Error(`${entity} is no entity name`);
  return entity.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
