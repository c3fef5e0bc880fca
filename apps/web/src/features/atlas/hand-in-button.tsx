import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import type { AtlasUnit } from './atlas-queries.ts';
import styles from './atlas.module.css';

type HandInButtonProps = { readonly month: string; readonly unit: AtlasUnit };

/** Hands in a unit's pages; says beside it what is still in the way. */
export const HandInButton = ({ month, unit }: HandInButtonProps) => {
  const text = useText();
  const handIn = useCommand(api.atlas.handIn.call);
  const { id, name, obstacle } = unit;
  if (unit.handIn !== null) return text('atlas.handIn.done');
  if (obstacle?.code === 'atlas-frozen') return text('atlas.handIn.closed');
  if (!unit.mayHandIn) return text('atlas.handIn.notYours');
  const label = text(unit.onBehalf ? 'atlas.handIn.onBehalf' : 'atlas.handIn.hand');
  return (
    <div className={styles.action}>
      <Button
        size="small"
        type={unit.onBehalf ? 'default' : 'primary'}
        aria-label={`${label} ${name}`}
        disabled={obstacle !== null}
        loading={handIn.pending}
        onClick={() => handIn.run({ month, unitId: id })}
      >
        {label}
      </Button>
      {obstacle && <Obstacle {...obstacle} />}
      <ErrorNotice error={handIn.error} />
    </div>
  );
};
