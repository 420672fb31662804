package bench.plain;

import org.conflictevents.battle.Battle;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface PlainBattles extends JpaRepository<Battle, String>, JpaSpecificationExecutor<Battle> {}
