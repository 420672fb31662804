package bench.plain;

import org.conflictevents.casualty.CasualtyClaim;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface PlainClaims extends JpaRepository<CasualtyClaim, String>, JpaSpecificationExecutor<CasualtyClaim> {}
