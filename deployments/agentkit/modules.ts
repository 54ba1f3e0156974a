/** The modules that an agentkit file is translated to: the cards of the catalogue say which they are. */
import type { Cards } from '../calls/wires';

/** Names of the modules of what such a file describes. */
export interface AgentkitModules {
  agent: string;
  gateway: string;
}

export function modulesOf(cards: Cards): AgentkitModules {
  const nameOf = (kind: keyof AgentkitModules): string => {
    const found = [...cards.values()].find(({ wiring }) => wiring.agentkit === kind);
    if (!found) throw new Error(`bug: no module is what an agentkit ${kind} becomes`);
    return found.name;
  };
  return { agent: nameOf('agent'), gateway: nameOf('gateway') };
}
